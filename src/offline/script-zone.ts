/**
 * The script's own time zone: what getHours() and new Date(y, m, d) mean inside the add-on.
 */

/** Runs the work with the process's zone set, and sets it back: V8 has one zone for all realms. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
