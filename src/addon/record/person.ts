/**
 * Who runs the add-on, without a name or an address: a random id that Google keeps for each user.
 */

const PERSON = 'customer-segments.person';

/** In place of a person's id: a clock started the run. */
export const SCHEDULE = 'schedule';

/** The id of whoever runs this, made at the first run. */
export function thisPerson(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(PERSON);
  if (known !== null) return known;
  const id = Utilities.getUuid().slice(0, 8);
  properties.setProperty(PERSON, id);
  return id;
}
