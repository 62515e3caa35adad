/**
 * Segment names that look like one name typed in two ways: "Vip" and "VIP", "Champion" and "Champions".
 */
import { editDistance } from '../../base/nearest';
import { foldText, stripAccents } from '../../base/text';
import type { RuleTable } from '../types';
import type { TableFault } from './faults';

/** In shorter names one letter may well make another word. */
const LONG_NAME = 6;

/** Each pair once, in output order, with the rules that give either. */
export function findNearTwins({ segments, rules }: RuleTable): TableFault[] {
  const faults: TableFault[] = [];
  segments.forEach((second, index) => {
    for (const first of segments.slice(0, index)) {
      if (!areTwins(first, second)) continue;
      const giving = rules.filter(({ segment }) => segment === first || segment === second);
      faults.push({ kind: 'nearTwins', segments: [first, second], rules: giving });
    }
  });
  return faults;
}

function areTwins(first: string, second: string): boolean {
  const [a, b] = [plain(first), plain(second)];
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  if (Math.min(a.length, b.length) < LONG_NAME || editDistance(a, b) > 1) return false;
  return !areNumbered(a, b);
}

/** Without case, accents, and signs that are neither letter nor digit. */
function plain(name: string): string {
  return stripAccents(foldText(name))
    .replace(/[^\p{L}\p{N}+\-<>%]+/gu, ' ')
    .trim();
}

/** "Tier 1" and "Tier 2", "Group A" and "Group B" differ on purpose: in a digit, or in a word of one letter. */
function areNumbered(a: string, b: string): boolean {
  const others = b.split(' ');
  const words = a.split(' ');
  if (words.length !== others.length) return true;
  return words.some(
    (word, index) => word !== others[index] && (word.length === 1 || /\d/.test(word + others[index])),
  );
}
