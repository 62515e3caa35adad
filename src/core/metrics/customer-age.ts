/**
 * How old a customer is.
 */
import { numberOfBand } from '../intake/bands';
import { TextColumnBuilder } from '../tables/text-builder';
import type { TextColumn } from '../tables/column';
import { reportCell } from './cell-report';
import { numbers } from './columns';
import { agesOf } from './passes/ages';
import type { Metric, MetricContext } from './types';

const NEEDS = ['customers.birthDate|customers.birthYear|customers.age'] as const;

/** Completed years. */
export const age: Metric = {
  key: 'age',
  type: 'number',
  unit: 'years',
  blank: 'null',
  formula:
    'completed years at asOf from the birth date (29 February counts from 1 March in common years); else asOf’s year − birth year, ' +
    'the age reached in that year; else the age column, where a band gives its middle, rounded down (45-54: 49; under 18: 8; 65+: 65). ' +
    'Below 0 or above 110: reported, and the next of the three is asked',
  source: 'own definition',
  needs: NEEDS,
  compute: (context) => numbers(agesInYears(context)),
};

/** The age in the steps of Settings. */
export const ageBand: Metric = {
  key: 'ageBand',
  type: 'text',
  unit: 'none',
  blank: 'null',
  formula:
    'age in the bands whose first ages Settings name (18; 25; 35; 45; 55; 65 give 0-17, 18-24 … 65+); ' +
    'a band of the age column that lies in no one of them stays as its ends, and is reported',
  source: 'own definition',
  needs: NEEDS,
  compute: ageBands,
};

function agesInYears(context: MetricContext): Float64Array {
  const { low, high } = context.once(agesOf);
  return low.map((from, c) => numberOfBand(from, high[c]));
}

function ageBands(context: MetricContext): TextColumn {
  const { low, high } = context.once(agesOf);
  const { ageBands: starts } = context.settings;
  const names = [0, ...starts].map((from, band) => bandText(from, (starts[band] ?? Infinity) - 1));
  const bands = new TextColumnBuilder(context.customerCount);
  for (let c = 0; c < low.length; c++) {
    if (Number.isNaN(low[c])) continue;
    const band = bandAt(low[c], starts);
    if (band === bandAt(high[c], starts)) bands.set(c, names[band]);
    else {
      bands.set(c, bandText(low[c], high[c]));
      reportCell(context, {
        code: 'metrics.ageBandOther',
        field: 'age',
        customer: c,
      });
    }
  }
  return bands.build();
}

/** How many bands begin at or below an age. */
function bandAt(years: number, starts: readonly number[]): number {
  let band = 0;
  while (band < starts.length && starts[band] <= years) band++;
  return band;
}

/** @example bandText(45, 54) //=> '45-54' */
function bandText(low: number, high: number): string {
  if (high === Infinity) return `${low}+`;
  return low === high ? String(low) : `${low}-${high}`;
}
