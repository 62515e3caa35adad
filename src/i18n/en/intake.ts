/**
 * English sentences for the issues of core/intake: what happened and what to do. The place is put before them.
 */
import type { IntakeIssueCode } from '../../core/index';

export const INTAKE_MESSAGES: Record<IntakeIssueCode, string> = {
  'intake.source.none':
    'No sheet with customers or orders was found. Tabs seen: {tabs}. Headers seen: {headers}. Name the sheets in Settings (section "source"), or give the columns headers such as "Customer ID" and "Order date".',
  'intake.source.missing':
    'Settings name the sheet "{name}", which is not in this spreadsheet. Its tabs are: {tabs}. Correct the name in Settings.',
  'intake.sheet.empty': 'The sheet is empty. Fill it, or name another sheet in Settings.',
  'intake.sheet.no-rows': 'There are headers but no rows below them.',
  'intake.sheet.totals-row': 'This row holds totals, not data, and was skipped.',
  'intake.header.missing':
    'There is no column for {field}, which is required. Headers seen: {headers}. Rename a column, or say in Settings (section "map") which one it is.',
  'intake.header.mapped-missing':
    'The column "{header}" was named for {field}, but there is no such column. Headers seen: {headers}. Correct the header in Settings (section "map").',
  'intake.header.tie':
    'Several columns fit {field} equally well: {columns}. Say in Settings (section "map") which one to use.',
  'intake.header.tie-optional':
    'Several columns fit {field} equally well: {columns}. The leftmost was used. If another one is right, say so in Settings (section "map").',
  'intake.header.better':
    'The column "{used}" was used for {field}; {others} would fit, too. If that is wrong, name the right one in Settings (section "map").',
  'intake.header.rows-above':
    '{count} {count:row|rows} above the header row {count:was|were} not read as data.',
  'intake.id.leading-zeros':
    '{count} {count:ID differs|IDs differ} from another ID only by leading zeros, such as 007 and 7. They were kept apart. If they are the same customer, write them alike.',
  'intake.number.unreadable':
    '{count} {count:cell is not a number and was|cells are not numbers and were} treated as blank. Correct {count:it|them}.',
  'intake.number.ambiguous':
    '{count} {count:cell|cells} can be read in two ways (1.234 may be 1234) and {count:was|were} not used. Set the decimal sign in Settings.',
  'intake.number.both-signs':
    'The column uses both the point and the comma as decimal sign. Write all cells alike, or set the decimal sign in Settings.',
  'intake.date.unreadable':
    '{count} {count:cell is not a date and was|cells are not dates and were} treated as blank. Correct {count:it|them}.',
  'intake.date.both-orders':
    'Some dates are day/month/year and others month/day/year. Dates that fit both were used only where one order clearly prevails. Write all alike, or set the date order in Settings.',
  'intake.date.by-locale':
    'No date shows whether the day or the month comes first. The dates were read as {order}, as is usual in the country of this spreadsheet. Set the date order in Settings to be sure.',
  'intake.boolean.unreadable':
    '{count} {count:cell says|cells say} neither yes nor no and {count:was|were} treated as blank. Correct {count:it|them}.',
  'intake.customer.blank-id':
    '{count} customer {count:row has no ID and was|rows have no ID and were} skipped. Give every customer an ID.',
  'intake.customer.duplicate':
    '{count} {count:row repeats|rows repeat} the ID of an earlier row and {count:was|were} skipped. Keep one row for each customer.',
  'intake.customer.test': '{count} test {count:customer was|customers were} left out.',
  'intake.customer.walk-in':
    '{count} {count:row stands|rows stand} for walk-ins (such as "Walk-in" or "Khách lẻ"), not for one person. {count:It is|They are} left out of RFM scores, shares and "top" conditions. If {count:this is a real customer|these are real customers}, write the full name.',
  'intake.customer.same-phone':
    '{count} {count:customer has|customers have} the phone number of another customer: rows {together}. Look whether they are one person; if so, merge the rows yourself. Nothing was merged.',
  'intake.customer.shared-phone':
    '{count} {count:customer has|customers have} a phone number that more than five customers have. That is probably the number of the shop or of a marketplace. Write the customers’ own, or leave the cells blank.',
  'intake.customer.same-email':
    '{count} {count:customer has|customers have} the e-mail address of another customer: rows {together}. Look whether they are one person; if so, merge the rows yourself. Nothing was merged.',
  'intake.customer.shared-email':
    '{count} {count:customer has|customers have} an e-mail address that more than five customers have. That is probably the address of the shop or of a marketplace. Write the customers’ own, or leave the cells blank.',
  'intake.phone.unreadable':
    '{count} {count:cell holds|cells hold} no phone number, or more than one. Write one number in each cell, or leave it blank.',
  'intake.phone.lost-zero':
    '{count} phone {count:number has|numbers have} lost the zero at the beginning, as numbers do in a sheet. {count:It was|They were} understood all the same, but cannot be dialled so. Format the column as plain text and put the zero back.',
  'intake.email.malformed':
    '{count} {count:cell holds|cells hold} no e-mail address, or more than one. Mail to {count:it|them} would come back. Correct {count:it|them}, or leave {count:it|them} blank.',
  'intake.order.blank-customer':
    '{count} order {count:row names no customer and was|rows name no customer and were} skipped. Write the customer ID, or a walk-in name such as "Walk-in".',
  'intake.order.unknown-customer':
    '{count} order {count:row belongs to a customer who is|rows belong to customers who are} not in the customers sheet. {count:Its|Their} revenue is listed as unassigned. Add the missing {count:customer, or correct the ID|customers, or correct the IDs}.',
  'intake.order.walk-in':
    '{count} order {count:row is a walk-in sale|rows are walk-in sales}, and the customers sheet has no walk-in customer. {count:Its|Their} revenue is listed as unassigned.',
  'intake.order.test-customer':
    '{count} order {count:row of a test customer was|rows of test customers were} left out.',
  'intake.order.blank-date':
    '{count} order {count:row has no date and was|rows have no date and were} skipped. Fill in the {count:date|dates}.',
  'intake.order.unreadable-date':
    '{count} order {count:row has a date|rows have dates} that cannot be read, or that can be read in two ways, and {count:was|were} skipped. Correct the {count:date|dates}.',
  'intake.order.future':
    '{count} order {count:row is|rows are} dated after today. Rows after the analysis date were skipped. Check the {count:date|dates}.',
  'intake.order.after-as-of':
    '{count} order {count:row is|rows are} dated after the analysis date and {count:was|were} left out.',
  'intake.order.before-window':
    '{count} order {count:row is|rows are} older than the days of orders that count in Settings and {count:was|were} left out.',
  'intake.order.blank-amount':
    '{count} order {count:row has no amount and was|rows have no amount and were} skipped. Fill in the {count:amount|amounts}; write 0 for a free order.',
  'intake.order.unreadable-amount':
    '{count} order {count:row has an amount that is not a number and was|rows have amounts that are not numbers and were} skipped. Correct the {count:amount|amounts}.',
  'intake.order.blank-id':
    '{count} order {count:row has no order ID and was|rows have no order ID. Each was} taken as an order of its own.',
  'intake.order.customer-differs':
    '{count} {count:row names|rows name} another customer than the first row of the same order. The customer of the first row was used. Correct the customer {count:ID|IDs}.',
  'intake.order.date-differs':
    '{count} {count:row has|rows have} another date than the first row of the same order. The earliest date was used.',
  'intake.order.ignored':
    '{count} order {count:row was left out because of its|rows were left out because of their} status.',
  'intake.order.cancelled':
    '{count} {count:order is|orders are} cancelled: {count:it adds|they add} nothing to revenue and {count:is|are} not counted as {count:an order|orders}.',
  'intake.order.returned':
    '{count} {count:order was|orders were} returned: {count:it adds|they add} nothing to revenue and {count:is|are} not counted as {count:an order|orders}.',
  'intake.order.credit-note':
    '{count} {count:order has|orders have} only negative amounts. {count:It lowers the revenue and is not counted as an order|They lower the revenue and are not counted as orders}.',
  'intake.order.no-lines':
    '{count} {count:order has|orders have} no order lines and {count:adds|add} nothing to revenue. Add {count:its|their} lines, or a column of amounts.',
  'intake.status.unknown':
    'The order status "{status}" is not known and was treated as "{meaning}" ({count} {count:row|rows}). Say in Settings (section "status") what it means.',
  'intake.currency.mixed':
    'The amounts are in several currencies ({currencies}) and were added up as they stand. Convert them to one currency.',
  'intake.discount.as-share':
    'All discounts are below 1, so they were read as shares (0.2 = 20%). If they are money, name the column "Discount amount".',
  'intake.amount.from-price': 'There is no column of amounts, so the amount is "{price}" × "{quantity}".',
  'intake.amount.from-lines':
    'There is no column of amounts, so the amount is the sum of price × quantity of the order lines.',
  'intake.amount.none':
    'There is no column of amounts, so revenue and everything that depends on it stays blank. Add a column such as "Amount", or say in Settings (section "map") which one it is.',
  'intake.line.no-order-id':
    'There is no column of order IDs, so the order lines could not be joined to the orders. Add one, or say in Settings (section "map") which one it is.',
  'intake.line.blank-id':
    '{count} order {count:line has no order ID and was|lines have no order ID and were} not used. Fill in the order {count:ID|IDs}.',
  'intake.line.unknown-order':
    '{count} order {count:line belongs|lines belong} to no order of the orders sheet and {count:was|were} not used. Check the order {count:ID|IDs}.',
  'intake.line.unknown-product':
    '{count} order {count:line names a product|lines name products} without a price in the products sheet and {count:adds|add} nothing to revenue. Add the {count:product or its price|products or their prices}.',
  'intake.product.blank-key':
    '{count} {count:product has|products have} no code, so no order could be matched to {count:it|them} by code. Give every product a code.',
  'intake.product.duplicate':
    '{count} {count:row repeats|rows repeat} a product that stands further up. The first row of each product was used.',
};
