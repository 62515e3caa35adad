/**
 * Where customers live and what they like: columns of the customers sheet as they stand.
 */
import type { Column, ColumnType } from '../tables/column';
import { blankColumn } from '../tables/blank-column';
import type { FieldOf } from '../words/field-keys';
import type { MetricKey } from '../words/metric-keys';
import type { Metric, MetricContext } from './types';

type TextKey = Extract<MetricKey & FieldOf<'customers'>, 'city' | 'region' | 'interests' | 'tags'>;

/** The town. */
export const city = asItStands('city', 'text');

/** The region, province or district. */
export const region = asItStands('region', 'text');

/** What the customer is interested in. */
export const interests = asItStands('interests', 'list');

/** What the marketer noted. */
export const tags = asItStands('tags', 'list');

function asItStands(key: TextKey, type: Extract<ColumnType, 'text' | 'list'>): Metric {
  return {
    key,
    type,
    unit: 'none',
    blank: 'null',
    formula:
      type === 'text'
        ? 'the text of the column'
        : 'the texts of the column, parted by commas, semicolons, bars or line breaks',
    source: 'by its name',
    needs: [`customers.${key}`],
    compute: (context) => columnOf(context, key, type),
  };
}

function columnOf({ intake, customerCount }: MetricContext, key: TextKey, type: ColumnType): Column {
  const column = intake.customers.fields[key];
  return column?.type === type ? column : blankColumn(type, customerCount);
}
