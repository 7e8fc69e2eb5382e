import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../engine/images/crc32';
import type { ImageFacts } from '../../../engine/images/facts';
import { PICTURE_NAMES, type PictureName, picture } from '../../../engine/images/fixtures/picture';
import { inspectImage } from '../../../engine/images/inspect-image';
import type { Raster } from '../../../engine/images/raster';
import { joinedBytes } from '../../../engine/joined-bytes';
import { BrokenImage, UndecodableImage } from './codec-errors';
import { decodeImage } from './decode';

type Rgba = [number, number, number, number];

const QUARTERS: [number, number, Rgba][] = [
  [5, 3, [230, 20, 20, 255]],
  [18, 3, [20, 200, 20, 255]],
  [5, 12, [20, 20, 230, 255]],
  [18, 12, [255, 255, 255, 255]],
];

function factsOf(bytes: Uint8Array): ImageFacts {
  const inspected = inspectImage(bytes);
  if (!inspected.ok) throw new Error(inspected.problem.detail);
  return inspected.image;
}

const decoded = (bytes: Uint8Array) => decodeImage(bytes, factsOf(bytes));

function pixelOf({ width, data }: Raster, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

function expectNear(pixel: number[], expected: number[]): void {
  for (const [index, channel] of expected.entries()) {
    expect(Math.abs((pixel[index] ?? Number.NaN) - channel), `${pixel} instead of ${expected}`).toBeLessThan(
      26,
    );
  }
}

const GREY = new Set<PictureName>(['jpeg grey', 'png grey']);
const SEEN_THROUGH = new Map<PictureName, number>([
  ['png alpha', 128],
  ['png palette alpha', 128],
  ['webp alpha', 128],
  ['webp animated', 128],
  ['gif transparent', 0],
]);

describe('pixels', () => {
  test.each(PICTURE_NAMES.filter((name) => name !== 'jpeg cmyk' && name !== 'jpeg profile'))(
    '%s is decoded as it is stored',
    async (name) => {
      const raster = await decoded(picture(name));
      expect([raster.width, raster.height, raster.data.length]).toEqual([24, 16, 24 * 16 * 4]);
      for (const [x, y, expected] of QUARTERS) {
        const pixel = pixelOf(raster, x, y);
        const alpha = x > 12 && y > 8 ? (SEEN_THROUGH.get(name) ?? 255) : 255;
        expect(Math.abs((pixel[3] ?? 0) - alpha)).toBeLessThan(3);
        if (GREY.has(name)) expect(pixel[0]).toBe(pixel[1]);
        else if (alpha > 0) expectNear(pixel.slice(0, 3), expected.slice(0, 3));
      }
    },
  );

  test('inks are light that is held back', async () => {
    const raster = await decoded(picture('jpeg cmyk'));
    const [red, green, blue, white] = QUARTERS.map(([x, y]) => pixelOf(raster, x, y));
    const strongest = (pixel: number[] = []) => pixel.slice(0, 3).indexOf(Math.max(...pixel.slice(0, 3)));
    expect([red, green, blue].map(strongest)).toEqual([0, 1, 2]);
    expectNear(white ?? [], [255, 255, 255, 255]);
  });

  test('what the codecs expect of a browser is not left behind', async () => {
    for (const name of ['jpeg baseline', 'webp lossy', 'png colour'] as const) await decoded(picture(name));
    expect('ImageData' in globalThis).toBe(false);
    expect(new Uint8ClampedArray(3)).toHaveLength(3);
  });
});

describe('what cannot be decoded', () => {
  test('progressive CMYK is refused with a sentence', async () => {
    const bytes = picture('jpeg cmyk');
    const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
    bytes[frame + 1] = 0xc2;
    await expect(decoded(bytes)).rejects.toThrow(UndecodableImage);
    await expect(decoded(bytes)).rejects.toThrow(/CMYK/);
  });

  test('more pixels than there is memory for are refused before anything is set aside', async () => {
    const bomb = picture('png colour');
    const view = new DataView(bomb.buffer);
    view.setUint32(16, 60_000);
    view.setUint32(20, 60_000);
    view.setUint32(29, crc32(bomb, 12, 29));
    await expect(decoded(bomb)).rejects.toThrow(/3600\.0 megapixels \(60000 by 60000\)/);
  });

  test('a JPEG with a thousand scans is refused', async () => {
    const bytes = picture('jpeg baseline');
    const scan = bytes.subarray(
      bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xda),
      -2,
    );
    const scans = Array.from({ length: 1000 }, () => scan);
    const bomb = joinedBytes([bytes.subarray(0, -2), ...scans, Uint8Array.of(0xff, 0xd9)]);
    await expect(decoded(bomb)).rejects.toThrow(/1001 scans/);
  });

  test('the texts of a PNG are not unpacked', async () => {
    const bytes = picture('png colour');
    const text = Uint8Array.of(0, 0, 0, 4, 0x7a, 0x54, 0x58, 0x74, 0x61, 0, 0, 0xff);
    const sum = new Uint8Array(4);
    new DataView(sum.buffer).setUint32(0, crc32(text, 4, 12));
    const withText = joinedBytes([bytes.subarray(0, 33), text, sum, bytes.subarray(33)]);
    expect((await decoded(withText)).data).toEqual((await decoded(bytes)).data);
  });

  test('a JPEG whose pixels end early is broken, and the next one is not', async () => {
    const whole = picture('jpeg orientation 1');
    const cut = joinedBytes([whole.subarray(0, -40), Uint8Array.of(0xff, 0xd9)]);
    await expect(decoded(cut)).rejects.toThrow(BrokenImage);
    expect((await decoded(whole)).width).toBe(24);
  });

  test.each(PICTURE_NAMES)('%s with any byte changed is decoded or refused by name', async (name) => {
    const whole = picture(name);
    const step = Math.ceil(whole.length / 120);
    for (let at = 0; at < whole.length; at += step) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      // Past the checksums, as someone would who means harm.
      if (name.startsWith('png')) healChecksums(bytes);
      const inspected = inspectImage(bytes);
      if (!inspected.ok) continue;
      const error = await decodeImage(bytes, inspected.image).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error) expect([BrokenImage, UndecodableImage]).toContain((error as Error).constructor);
    }
    expect((await decoded(picture('jpeg baseline'))).height).toBe(16);
  });
});

function healChecksums(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) return;
    view.setUint32(end, crc32(bytes, at + 4, end));
    at = end + 4;
  }
}
