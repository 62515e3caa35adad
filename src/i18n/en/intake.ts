/**
 * English sentences for the issues of core/intake: what happened and what to do. The place is put before them.
 */
import type { IntakeIssueCode } from '../../core/index';

export const INTAKE_MESSAGES: Record<IntakeIssueCode, string> = {
  'intake.source.none':
    'No sheet with customers or orders was found. Tabs: {tabs}. Headers: {headers}. Name the sheets in Settings (section source), or give the columns headers such as "Customer ID" and "Order date".',
  'intake.source.missing':
    'Settings name the sheet "{name}", which is not in this workbook. Its tabs are: {tabs}. Correct the name in Settings.',
  'intake.sheet.empty': 'The sheet is empty. Fill it, or name another sheet in Settings.',
  'intake.sheet.no-rows': 'The sheet has headers but no rows below them.',
  'intake.header.missing':
    'There is no column for "{field}", which is required. Headers seen: {headers}. Rename a column, or map it in Settings (section map).',
  'intake.header.mapped-missing':
    'Settings map "{field}" to the header "{header}", which is not here. Headers seen: {headers}. Correct the mapping.',
  'intake.header.tie':
    'Several columns fit "{field}" equally well: {columns}. Say in Settings (section map) which one to use.',
  'intake.header.tie-optional':
    'Several columns fit "{field}" equally well: {columns}. The leftmost was used. Map the right one in Settings if it is another.',
  'intake.header.better':
    'Column "{used}" was used for "{field}"; {others} would fit, too. Map another one in Settings if that is wrong.',
  'intake.header.rows-above': '{count} rows above the header row were not read as data.',
  'intake.id.leading-zeros':
    '{count} ids differ from another id only by leading zeros, such as 007 and 7. They were kept apart. Write them alike if they are the same customer.',
  'intake.number.unreadable': '{count} cells are not numbers. They were left blank. Correct them.',
  'intake.number.ambiguous':
    '{count} cells can be read in two ways (1.234 may be 1234). They were not used. Set the decimal sign in Settings.',
  'intake.number.both-signs':
    'The column uses both the dot and the comma as decimal sign. Write all cells alike, or set the decimal sign in Settings.',
  'intake.date.unreadable': '{count} cells are not dates. They were left blank. Correct them.',
  'intake.date.both-orders':
    'Some dates are day/month/year and others month/day/year. Dates that fit both were read only where one order clearly prevails. Write all alike, or set the date order in Settings.',
  'intake.date.by-locale':
    'No date shows whether the day or the month stands first. They were read as {order}, as usual for this spreadsheet. Set the date order in Settings to be sure.',
  'intake.boolean.unreadable': '{count} cells say neither yes nor no. They were left blank. Correct them.',
  'intake.customer.blank-id': '{count} customer rows have no id and were skipped. Give each an id.',
  'intake.customer.duplicate':
    '{count} rows repeat the id of an earlier row and were skipped. Keep one row for each customer.',
  'intake.customer.test': '{count} test customers were left out.',
  'intake.order.blank-customer':
    '{count} order rows name no customer and were skipped. Write the customer id, or a walk-in name such as "Walk-in".',
  'intake.order.unknown-customer':
    '{count} order rows belong to customers who are not in the customers sheet. Their revenue is listed as unassigned. Add the customers, or correct the ids.',
  'intake.order.walk-in':
    '{count} order rows are walk-in sales and there is no walk-in customer in the customers sheet. Their revenue is listed as unassigned.',
  'intake.order.test-customer': '{count} order rows of test customers were left out.',
  'intake.order.blank-date': '{count} order rows have no date and were skipped. Fill in the dates.',
  'intake.order.unreadable-date':
    '{count} order rows have a date that cannot be read, or that can be read in two ways, and were skipped. Correct the dates.',
  'intake.order.future': '{count} order rows are dated after today. Check the dates.',
  'intake.order.after-as-of': '{count} order rows are dated after the analysis date and were left out.',
  'intake.order.blank-amount':
    '{count} order rows have no amount and were skipped. Fill in the amounts; write 0 for free orders.',
  'intake.order.unreadable-amount':
    '{count} order rows have an amount that is not a number and were skipped. Correct the amounts.',
  'intake.order.blank-id': '{count} order rows have no order id. Each was taken as an order of its own.',
  'intake.order.customer-differs':
    '{count} rows name another customer than the first row of the same order. The first row was used. Correct the ids.',
  'intake.order.date-differs':
    '{count} rows have another date than the first row of the same order. The earliest date was used.',
  'intake.order.ignored': '{count} order rows were left out because of their status.',
  'intake.order.credit-note':
    '{count} orders have only negative amounts. They lower the revenue and are not counted as orders.',
  'intake.order.no-lines':
    '{count} orders have no order lines, so nothing was added to revenue for them. Add their lines, or an amount column.',
  'intake.status.unknown':
    'The order status "{status}" is not known; it was treated as "{meaning}" ({count} rows). Say in Settings (section status) what it means.',
  'intake.currency.mixed':
    'The amounts are in several currencies ({currencies}) and were added as they stand. Convert them to one currency.',
  'intake.amount.from-price': 'There is no amount column. The amount is "{price}" × "{quantity}".',
  'intake.amount.from-lines':
    'There is no amount column. The amount is the sum of price × quantity of the order lines.',
  'intake.amount.none':
    'There is no amount column, so revenue and everything that depends on it stays blank. Add a column such as "Amount", or map one in Settings.',
  'intake.line.no-order-id':
    'The orders have no column of order ids, so the order lines could not be joined to them. Add one, or map it in Settings.',
  'intake.line.unknown-order':
    '{count} order lines belong to no order of the orders sheet and were not used. Check their order ids.',
  'intake.line.unknown-product':
    '{count} order lines name a product without a price in the products sheet; they add nothing to revenue. Add the product or its price.',
  'intake.product.duplicate': '{count} rows repeat the key of an earlier product. The first row was used.',
};
