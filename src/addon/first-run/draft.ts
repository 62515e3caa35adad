/**
 * Where a person is in the first run: kept with the document, so that closing the sidebar loses nothing. It names sheets and
 * columns, and nothing that stands in them.
 */
import type { FirstRunDraft } from '../../protocol/first-run';
import { thisPerson } from '../record/person';

/** Google keeps at most 9 KB under one name. */
const LONGEST = 8000;

/** Empty: null where nothing was begun, or what is kept cannot be read. */
export function readDraft(): FirstRunDraft | null {
  const text = PropertiesService.getDocumentProperties().getProperty(draftKey());
  try {
    return text === null ? null : (JSON.parse(text) as FirstRunDraft);
  } catch {
    return null;
  }
}

/** Null forgets it. One that is too long to keep is forgotten, too: the person starts again, which is no loss of data. */
export function keepDraft(draft: FirstRunDraft | null): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(draft);
  if (draft === null || text.length > LONGEST) properties.deleteProperty(draftKey());
  else properties.setProperty(draftKey(), text);
}

function draftKey(): string {
  return `customer-segments.draft.${thisPerson()}`;
}
