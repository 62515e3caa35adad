/**
 * A time zone as people call it.
 */

/** 'Ho Chi Minh (GMT+7)' */
export function zoneName(zone: string, offset: string): string {
  const place = zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ');
  return offset === '' ? place : `${place} (${offset})`;
}
