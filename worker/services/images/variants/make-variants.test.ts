import { describe, expect, test } from 'vitest';
import { dominantColours } from '../../../engine/images/colours/dominant-colours';
import { type PictureName, picture } from '../../../engine/images/fixtures/picture';
import { inspectImage } from '../../../engine/images/inspect-image';
import type { Raster } from '../../../engine/images/raster';
import { blurHashOf } from '../codecs/blur-hash';
import { BrokenImage } from '../codecs/codec-errors';
import { decodeImage } from '../codecs/decode';
import { encode } from '../codecs/encode';
import type { VariantSpec } from '../settings/variant-config';
import { decodeSmall, makeVariants } from './make-variants';

const PLAIN: VariantSpec = {
  name: 'v',
  max_width: 12,
  max_height: 12,
  fit: 'inside',
  format: 'auto',
  quality: 80,
};

function inspected(bytes: Uint8Array) {
  const found = inspectImage(bytes);
  if (!found.ok) throw new Error(found.problem.detail);
  return found.image;
}

function made(
  name: PictureName,
  specs: Partial<VariantSpec>[],
  onProgress?: (done: number, of: number) => void,
) {
  const bytes = picture(name);
  const whole = specs.map((spec) => ({ ...PLAIN, ...spec }));
  return makeVariants(bytes, inspected(bytes), whole, onProgress ? { onProgress } : {});
}

/** Of lines that a resizer blends, so that another way to the same size shows. */
function stripes(width: number, height: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([(at * 7) % 256, (at >> 5) % 256, at % 251, 255], at);
  return { width, height, data };
}

describe('variants', () => {
  test('come in the order of the settings, each as it says', async () => {
    const { variants } = await made('jpeg baseline', [
      { name: 'small' },
      { name: 'large', max_width: 500, max_height: 500, format: 'webp' },
      { name: 'square', max_width: 8, max_height: 8, fit: 'cover', format: 'png' },
    ]);
    expect(variants.map(({ bytes, ...rest }) => rest)).toEqual([
      { name: 'small', format: 'jpeg', media_type: 'image/jpeg', extension: 'jpg', width: 12, height: 8 },
      { name: 'large', format: 'webp', media_type: 'image/webp', extension: 'webp', width: 24, height: 16 },
      { name: 'square', format: 'png', media_type: 'image/png', extension: 'png', width: 8, height: 8 },
    ]);
    for (const { bytes, format, width, height } of variants) {
      expect(inspected(bytes)).toMatchObject({ format, width, height, has_metadata: false, orientation: 1 });
    }
  });

  test('auto is PNG only where something can be seen through', async () => {
    const formats = async (name: PictureName) =>
      (await made(name, [{}])).variants.map(({ format }) => format);
    expect(await formats('png alpha')).toEqual(['png']);
    expect(await formats('gif transparent')).toEqual(['png']);
    expect(await formats('png colour')).toEqual(['jpeg']);
    expect(await formats('gif still')).toEqual(['jpeg']);
  });

  test('a JPEG of what can be seen through lies on white', async () => {
    const { variants } = await made('gif transparent', [
      { max_width: 24, max_height: 16, format: 'jpeg', quality: 95 },
    ]);
    const bytes = variants[0]?.bytes ?? new Uint8Array();
    const { data } = await decodeImage(bytes, inspected(bytes));
    for (const channel of data.subarray((12 * 24 + 20) * 4, (12 * 24 + 20) * 4 + 3))
      expect(channel).toBeGreaterThan(245);
  });

  test('progress is told after each, with room for others between them', async () => {
    const seen: string[] = [];
    const timer = setInterval(() => seen.push('other'), 0);
    await made('jpeg baseline', [{}, {}, {}], (done, of) => seen.push(`${done} of ${of}`));
    clearInterval(timer);
    expect(seen.filter((entry) => entry !== 'other')).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(seen.slice(seen.indexOf('1 of 3'), seen.indexOf('3 of 3'))).toContain('other');
  });

  test('images that come at once are made one after the other, first come, first served', async () => {
    const order: number[] = [];
    await Promise.all([0, 1, 2, 3].map((index) => made('jpeg baseline', [{}, {}], () => order.push(index))));
    expect(order).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('a broken one does not hold up the next', async () => {
    const bytes = picture('jpeg orientation 1');
    const cut = Uint8Array.from([...bytes.subarray(0, -40), 0xff, 0xd9]);
    const broken = makeVariants(cut, inspected(cut), [PLAIN]);
    const next = made('jpeg baseline', [{}]);
    await expect(broken).rejects.toThrow(BrokenImage);
    expect((await next).variants).toHaveLength(1);
  });
});

describe('the small picture', () => {
  test('is upright, and its colours and its hash are those of the picture', async () => {
    const bytes = picture('jpeg orientation 6');
    const small = await decodeSmall(bytes, inspected(bytes));
    expect([small.width, small.height]).toEqual([16, 24]);
    const colours = dominantColours(small, 4);
    expect(colours).toHaveLength(4);
    for (const { fraction } of colours) expect(Math.abs(fraction - 0.25)).toBeLessThan(0.08);
    expect(blurHashOf(small)).toMatch(/^L.{27}$/);
  });

  test('is the same whatever variants are made', async () => {
    const bytes = await encode(stripes(1000, 600), 'png', 100);
    const alone = await decodeSmall(bytes, inspected(bytes));
    expect([alone.width, alone.height]).toEqual([100, 60]);
    const specs = [150, 600].map((most) => ({
      ...PLAIN,
      name: `v${most}`,
      max_width: most,
      max_height: most,
    }));
    const { small } = await makeVariants(bytes, inspected(bytes), specs);
    expect(small).toEqual(alone);
  });
});
