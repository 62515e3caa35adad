/**
 * The pixels of a .png as the browser writes it. Not for other kinds of .png.
 */
import { inflateSync } from 'node:zlib';

/** Three bytes a pixel (red, green, blue), row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const CHANNELS = 3;
const SIGNATURE_BYTES = 8;

/** Throws: not eight bits a channel, three channels, rows from top to bottom. */
export function pixelsOf(png: Buffer): Pixels {
  const data: Buffer[] = [];
  let header: Buffer = Buffer.alloc(0);
  for (let at = SIGNATURE_BYTES; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const kind = [...header.subarray(8)].join();
  if (kind !== '8,2,0,0,0') throw new Error(`a .png of another kind: ${kind}`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, bytes: withoutFilters(inflateSync(Buffer.concat(data)), width, height) };
}

/** What each filter adds to a byte, given those to the left, above, and above to the left. Source: PNG, section 9. */
const FILTERS: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearestOfThree,
];

function nearestOfThree(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withoutFilters(filtered: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * CHANNELS;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const from = y * (row + 1);
    const add = FILTERS[filtered[from]];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const [hasLeft, hasAbove] = [x >= CHANNELS, y > 0];
      const left = hasLeft ? bytes[at - CHANNELS] : 0;
      const above = hasAbove ? bytes[at - row] : 0;
      const corner = hasLeft && hasAbove ? bytes[at - row - CHANNELS] : 0;
      bytes[at] = filtered[from + 1 + x] + add(left, above, corner);
    }
  }
  return bytes;
}
