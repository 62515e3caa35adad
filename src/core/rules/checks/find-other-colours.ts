/**
 * Rules that give a segment which has a colour already another one: no cell can have both.
 */
import type { RuleTable } from '../types';
import type { TableFault } from './faults';

/** One fault a rule; the first rule of the segment that names a colour is right. */
export function findOtherColours({ rules }: RuleTable): TableFault[] {
  return rules.flatMap((rule): TableFault[] => {
    const first = rules.find(({ segment, colour }) => segment === rule.segment && colour !== '');
    const differs = first && rule.colour !== '' && rule.colour !== first.colour;
    return differs ? [{ kind: 'otherColour', rule, first }] : [];
  });
}
