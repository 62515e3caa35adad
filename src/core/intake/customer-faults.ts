/**
 * What is worth knowing of the customers, though no metric needs it: walk-ins, phone numbers and e-mail addresses that cannot
 * be reached, and customers who share one. Found on demand, since it takes a look at every text.
 */
import { ROWS_SHOWN, type IssueLog, type IssueParams } from '../base/issue';
import type { TextColumn } from '../tables/column';
import { findTwins, type Twins } from './contact-twins';
import { readEmail } from './emails';
import { INTAKE_ISSUES, type IntakeIssueCode } from './issues';
import { readPhone } from './phones';
import type { Customers, Intake } from './types';

/** Issues: intake.customer.walk-in, intake.customer.same-*, intake.customer.shared-*, intake.phone.*, intake.email.malformed */
export function findCustomerFaults({ customers, orders }: Intake, issues: IssueLog): void {
  const look: Look = { customers, mapping: customers.mapping ?? orders?.mapping ?? null, issues };
  findWalkIns(look);
  findPhoneFaults(look);
  findEmailFaults(look);
}

interface Look {
  readonly customers: Customers;
  /** Of the sheet that the customers are known from. */
  readonly mapping: NonNullable<Customers['mapping'] | NonNullable<Intake['orders']>['mapping']> | null;
  readonly issues: IssueLog;
}

type Contact = 'email' | 'phone';

type Place = Readonly<Record<'sheet' | 'column', string | undefined>>;

function placeOf({ mapping }: Look, field: Contact | 'customerId'): Place {
  return { sheet: mapping?.sheet, column: mapping?.fields[field]?.header };
}

/** Reports customers; the rows are those of the field's cells. */
function reportCustomers(
  look: Look,
  field: Contact | 'customerId',
  { code, customers, params }: { code: IntakeIssueCode; customers: readonly number[]; params?: IssueParams },
): void {
  const rows = customers.map(rowFinder(look.customers, field));
  look.issues.addRows(INTAKE_ISSUES, code, { ...placeOf(look, field), rows, params });
}

/** The rows of customers whom the orders alone know are sought when the first of them is asked for. */
function rowFinder(customers: Customers, field: Contact | 'customerId'): (customer: number) => number {
  const { rowsInOrders } = customers;
  if (!rowsInOrders) return (customer) => customers.sheetRows[customer];
  let rows: Int32Array | null = null;
  return (customer) => (rows ??= rowsInOrders(field === 'customerId' ? undefined : field))[customer];
}

function findWalkIns(look: Look): void {
  const { walkIn } = look.customers;
  const customers = Array.from(walkIn.keys()).filter((customer) => walkIn[customer] === 1);
  reportCustomers(look, 'customerId', { code: 'intake.customer.walk-in', customers });
}

function findPhoneFaults(look: Look): void {
  const texts = contactTexts(look.customers, 'phone');
  if (!texts) return;
  const phones = texts.dictionary.map(readPhone);
  const [unreadable, zeroless]: number[][] = [[], []];
  const numbers = new Array<string>(texts.codes.length).fill('');
  eachFilled(look.customers, texts, (customer, code) => {
    const { number, lostZero } = phones[code];
    numbers[customer] = number;
    if (number === '') unreadable.push(customer);
    else if (lostZero) zeroless.push(customer);
  });
  reportCustomers(look, 'phone', { code: 'intake.phone.unreadable', customers: unreadable });
  reportCustomers(look, 'phone', { code: 'intake.phone.lost-zero', customers: zeroless });
  reportTwins(look, 'phone', { texts: numbers, codes: PHONE_CODES });
}

function findEmailFaults(look: Look): void {
  const texts = contactTexts(look.customers, 'email');
  if (!texts) return;
  const read = texts.dictionary.map(readEmail);
  const malformed: number[] = [];
  const addresses = new Array<string>(texts.codes.length).fill('');
  eachFilled(look.customers, texts, (customer, code) => {
    addresses[customer] = read[code];
    if (read[code] === '') malformed.push(customer);
  });
  reportCustomers(look, 'email', { code: 'intake.email.malformed', customers: malformed });
  reportTwins(look, 'email', { texts: addresses, codes: EMAIL_CODES });
}

function contactTexts({ fields }: Customers, field: Contact): TextColumn | null {
  const column = fields[field];
  return column?.type === 'text' ? column : null;
}

/** Walk-ins are nobody who could be reached. */
function eachFilled(
  { walkIn }: Customers,
  { codes }: TextColumn,
  look: (customer: number, code: number) => void,
): void {
  for (let customer = 0; customer < codes.length; customer++) {
    if (codes[customer] >= 0 && walkIn[customer] === 0) look(customer, codes[customer]);
  }
}

type TwinCodes = readonly [likely: IntakeIssueCode, crowds: IntakeIssueCode];
const PHONE_CODES: TwinCodes = ['intake.customer.same-phone', 'intake.customer.shared-phone'];
const EMAIL_CODES: TwinCodes = ['intake.customer.same-email', 'intake.customer.shared-email'];

/** Counts are of customers; rows stand group by group. */
function reportTwins(
  look: Look,
  field: Contact,
  { texts, codes: [likelyCode, crowdCode] }: { texts: readonly string[]; codes: TwinCodes },
): void {
  const { likely, crowds } = findTwins(texts);
  const together = rowsTogether(likely, rowFinder(look.customers, field));
  reportCustomers(look, field, { code: likelyCode, customers: likely.flat(), params: { together } });
  reportCustomers(look, field, { code: crowdCode, customers: crowds.flat() });
}

/** The rows of the first groups: '5 17, 8 20 31'; '…' where there are more of them. */
function rowsTogether(groups: readonly Twins[], rowOf: (customer: number) => number): string {
  let shown = 0;
  const texts: string[] = [];
  for (const twins of groups) {
    if (shown + twins.length > ROWS_SHOWN) break;
    shown += twins.length;
    texts.push(twins.map(rowOf).join(' '));
  }
  return texts.length < groups.length ? [...texts, '…'].join(', ') : texts.join(', ');
}
