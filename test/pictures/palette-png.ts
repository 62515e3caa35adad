/**
 * A .png with a palette: of a page, which is white for the most part, it takes a third of what one with full colours takes.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './png-pixels';

const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The most frequent colours are kept; each of the others, shades at the edges of letters, becomes the nearest of them. */
export function palettePng({ width, height, bytes }: Pixels): Buffer {
  const colours = coloursOf(bytes);
  const palette = [...countOf(colours)]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  // Each row begins with the filter that it has: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < colours.length; i++) {
    const colour = colours[i];
    const place = places.get(colour) ?? nearestIn(palette, colour);
    places.set(colour, place);
    rows[i + 1 + Math.floor(i / width)] = place;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function coloursOf(bytes: Uint8Array): Uint32Array {
  const colours = new Uint32Array(bytes.length / 3);
  for (let i = 0; i < colours.length; i++)
    colours[i] = (bytes[3 * i] << 16) | (bytes[3 * i + 1] << 8) | bytes[3 * i + 2];
  return colours;
}

function countOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return counts;
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function nearestIn(palette: readonly number[], colour: number): number {
  const own = channelsOf(colour);
  const distances = palette.map((one) =>
    channelsOf(one).reduce((sum, channel, i) => sum + (channel - own[i]) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Eight bits a pixel, by palette. */
function headerOf(width: number, height: number): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return header;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
