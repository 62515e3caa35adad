/**
 * What pages call about customers: JSON in, JSON out.
 */
import type { ExplainAnswer, SelectedAnswer } from '../../protocol/explain';
import type { ManualAnswer, ManualListAnswer } from '../../protocol/manual';
import type { ShowAllAnswer, ShowAnswer } from '../../protocol/show-customers';
import { explainInWorkbook } from '../commands/explain-customer';
import { listManual, removeManual, setManual } from '../commands/manual-segments';
import { selectedCustomer } from '../commands/selected-customer';
import { showAllCustomers, showCustomers } from '../commands/show-customers';
import { showMoved } from '../commands/show-moved';
import { showScored } from '../commands/show-scored';
import { parseLanguage } from '../first-run/parse-requests';
import { parseShowMovedRequest } from '../past/parse-requests';
import {
  parseExplainRequest,
  parseManualListRequest,
  parseRemoveManualRequest,
  parseSetManualRequest,
  parseShowRequest,
  parseShowScoredRequest,
} from '../sidebar-api';

/** Why a customer is in its segments. */
export function explainFromPage(request: unknown): ExplainAnswer {
  return explainInWorkbook(parseExplainRequest(request));
}

/** Which customer stands in the chosen row. */
export function selectedCustomerFromPage(request: unknown): SelectedAnswer {
  return selectedCustomer(parseLanguage(request));
}

/** The segments that were set by hand. */
export function manualFromPage(request: unknown): ManualListAnswer {
  return listManual(parseManualListRequest(request));
}

/** Sets a customer's segment by hand. */
export function setManualFromPage(request: unknown): ManualAnswer {
  return setManual(parseSetManualRequest(request));
}

/** Takes it back. */
export function removeManualFromPage(request: unknown): ManualAnswer {
  return removeManual(parseRemoveManualRequest(request));
}

/** Shows the customers of a segment in the sheet. */
export function showCustomersFromPage(request: unknown): ShowAnswer {
  return showCustomers(parseShowRequest(request));
}

/** The customers with two RFM scores. */
export function showScoredFromPage(request: unknown): ShowAnswer {
  return showScored(parseShowScoredRequest(request));
}

/** Shows customers who moved. */
export function showMovedFromPage(request: unknown): ShowAnswer {
  return showMoved(parseShowMovedRequest(request));
}

/** Shows all customers again. */
export function showAllFromPage(request: unknown): ShowAllAnswer {
  return showAllCustomers(parseLanguage(request));
}
