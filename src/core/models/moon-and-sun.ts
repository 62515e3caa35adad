/**
 * When the moon is new, and where the sun stands: enough of astronomy for a lunisolar calendar.
 * Instants are days since 1970-01-01 00:00 UTC, with a fraction. Exact to a few minutes from 1900 to 2150.
 * Source: Jean Meeus, Astronomical Algorithms (2nd ed.), chapters 25 and 49; ΔT: Espenak and Meeus, Five Millennium Canon, NASA.
 */

/** The Julian date of 1970-01-01 00:00 UTC. */
const UNIX_EPOCH = 2440587.5;
/** The Julian date of 2000-01-01 12:00, from which the series count. */
const J2000 = 2451545;
const DAYS_A_CENTURY = 36525;
const SYNODIC_MONTH = 29.530588861;
/** The mean new moon of 2000-01-06, as a Julian date. */
const FIRST_NEW_MOON = 2451550.09766;
const LUNATIONS_A_CENTURY = 1236.85;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/** The number of the new moon that is nearest to an instant, counted from that of January 2000. */
export function lunationNear(instant: number): number {
  return Math.round((instant + UNIX_EPOCH - FIRST_NEW_MOON) / SYNODIC_MONTH);
}

/** The instant of a new moon by its number. */
export function newMoon(lunation: number): number {
  const t = lunation / LUNATIONS_A_CENTURY;
  const mean = FIRST_NEW_MOON + SYNODIC_MONTH * lunation + 0.00015437 * t * t;
  const dynamical = mean + periodicTerms(lunation, t);
  return dynamical - UNIX_EPOCH - secondsAhead(t) / 86400;
}

/** What sun and moon, which move unevenly, add to the mean new moon; in days. */
function periodicTerms(lunation: number, t: number): number {
  const e = 1 - 0.002516 * t;
  const sun = 2.5534 + 29.1053567 * lunation - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * lunation + 0.0020672 * t * t;
  return (
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node)
  );
}

/** How far dynamical time is ahead of the clocks, in seconds: a parabola that is near what was measured since 2000. */
function secondsAhead(centuries: number): number {
  const years = centuries * 100;
  return 62.92 + 0.32217 * years + 0.005589 * years * years;
}

/** The sun's apparent longitude at an instant: degrees from 0 (the spring equinox) to 360. */
export function solarLongitude(instant: number): number {
  const t = (instant + UNIX_EPOCH - J2000) / DAYS_A_CENTURY;
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
