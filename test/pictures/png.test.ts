/**
 * Pictures for the guide, from full colours to a palette.
 */
import { deflateSync, inflateSync } from 'node:zlib';
import { palettePng } from './palette-png';
import { pixelsOf } from './png-pixels';

/** A chunk without its sum, which nothing here looks at. */
function chunk(type: string, body: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
}

function png(kind: readonly number[], [width, height]: readonly [number, number], rows: number[][]): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, ...kind]);
  const data = deflateSync(Buffer.from(rows.flat()));
  // The data may come in pieces.
  const pieces = [data.subarray(0, 5), data.subarray(5)].map((piece) => chunk('IDAT', piece));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), ...pieces]);
}

function bodyOf(file: Buffer, type: string): Buffer {
  const at = file.indexOf(type, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

it('each filter of a row is taken off', () => {
  const [first, second] = [
    [10, 20, 30],
    [40, 60, 80],
  ];
  const same = [...first, ...second];
  const picture = png(
    [8, 2, 0, 0, 0],
    [2, 6],
    [
      // As they are; less those to the left; less those above.
      [0, 10, 20, 30, 40, 60, 80],
      [1, 10, 20, 30, 30, 40, 50],
      [2, 0, 0, 0, 0, 0, 0],
      // Less half of left and above: (0 + 10) ÷ 2, … then (10 + 40) ÷ 2 = 25, (20 + 60) ÷ 2 = 40, (30 + 80) ÷ 2 = 55.
      [3, 5, 10, 15, 15, 20, 25],
      [0, 50, 50, 50, 50, 50, 50],
      // Nearest to left + above − corner: above (50) for the first, left (70) for the second; sums go round at 256.
      [4, 20, 20, 20, 1, 1, 255],
    ],
  );
  const { width, height, bytes } = pixelsOf(picture);
  expect([width, height]).toEqual([2, 6]);
  const last = [...new Array<number>(6).fill(50), 70, 70, 70, 71, 71, 69];
  expect([...bytes]).toEqual([...same, ...same, ...same, ...same, ...last]);
});

it('another kind of .png is refused', () => {
  expect(() => pixelsOf(png([8, 6, 0, 0, 0], [1, 1], [[0, 1, 2, 3, 4]]))).toThrow('another kind');
});

it('of more colours than a palette holds, the rarest becomes its nearest', () => {
  // 256 shades of red twice each, by rows; of one more colour a single pixel, and the last again to fill the row.
  const shades = Array.from({ length: 256 }, (_, red) => [red, 0, 0]);
  const pixels = [...shades, ...shades, [9, 0, 1], [255, 0, 0]];
  const file = palettePng({ width: 257, height: 2, bytes: Uint8Array.from(pixels.flat()) });
  const palette = bodyOf(file, 'PLTE');
  expect(palette.length).toBe(3 * 256);
  const rows = inflateSync(bodyOf(file, 'IDAT'));
  const places = [...rows.subarray(1, 258), ...rows.subarray(259)];
  const shown = places.map((place) => [...palette.subarray(3 * place, 3 * place + 3)]);
  const expected = pixels.map((pixel) => (pixel[2] === 1 ? [9, 0, 0] : pixel));
  expect(shown).toEqual(expected);
});
