import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodecsInWorkerd, codecsInWorkerd, type Made } from './codecs-in-workerd.ts';
import { photograph } from './photograph.ts';

let codecs: CodecsInWorkerd;

beforeAll(async () => {
  codecs = await codecsInWorkerd();
});

afterAll(() => codecs?.dispose());

const bytesOf = (made: Made, index = 0) => Buffer.from(made.variants[index]?.bytes ?? '', 'base64');

const rawOf = (image: Buffer) => sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Of all channels, with the colours weighed by what is seen of them. */
async function meanError(ours: Buffer, theirs: Buffer): Promise<number> {
  const [one, other] = await Promise.all([rawOf(ours), rawOf(theirs)]);
  expect([one.info.width, one.info.height]).toEqual([other.info.width, other.info.height]);
  let sum = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const [alpha = 0, alphaThere = 0] = [one.data[at + 3], other.data[at + 3]];
    for (let channel = 0; channel < 3; channel++) {
      const here = (one.data[at + channel] ?? 0) * alpha;
      sum += Math.abs(here - (other.data[at + channel] ?? 0) * alphaThere) / 255;
    }
    sum += Math.abs(alpha - alphaThere);
  }
  return sum / one.data.length;
}

const PNG = { name: 'v', format: 'png' } as const;

describe('sharp sees the same pixels', () => {
  const sources = {
    'a JPEG': () => photograph(500, 400).jpeg({ quality: 92 }),
    'a progressive JPEG': () =>
      photograph(500, 400).jpeg({ quality: 92, progressive: true, chromaSubsampling: '4:4:4' }),
    'a grey JPEG': () => photograph(300, 200).greyscale().jpeg(),
    'a PNG': () => photograph(300, 200).png(),
    'an interlaced PNG': () => photograph(300, 200).png({ progressive: true }),
    'a PNG of 16 bits': () => photograph(300, 200).toColourspace('rgb16').png(),
    'a PNG with a palette': () => photograph(300, 200, { seeThrough: true }).png({ palette: true }),
    'a grey PNG': () => photograph(300, 200).greyscale().toColourspace('b-w').png(),
    'a see-through PNG': () => photograph(300, 200, { seeThrough: true }).png(),
    'a lossy WebP': () => photograph(300, 200).webp({ quality: 85 }),
    'a lossless WebP': () => photograph(300, 200).webp({ lossless: true }),
    'a see-through WebP': () => photograph(300, 200, { seeThrough: true }).webp(),
    'a GIF': () => photograph(300, 200).gif(),
    'an interlaced GIF': () => photograph(301, 203).gif({ progressive: true }),
    'a GIF of one pixel': () => photograph(1, 1).gif(),
  };

  test.each(Object.entries(sources))('in %s', async (_, make) => {
    const image = await make().toBuffer();
    const whole = await codecs.make(image, [PNG]);
    expect(await meanError(bytesOf(whole), image)).toBeLessThan(0.8);
  });

  test.each([100, 95, 60])(
    'in a JPEG of four inks (quality %i), each of which holds light back',
    async (quality) => {
      const image = await photograph(301, 203).toColourspace('cmyk').jpeg({ quality }).toBuffer();
      const inks = await sharp(image).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
      const light = Buffer.alloc(301 * 203 * 3);
      for (let at = 0; at < light.length; at++) {
        const pixel = Math.floor(at / 3) * 4;
        light[at] = ((255 - (inks[pixel + (at % 3)] ?? 0)) * (255 - (inks[pixel + 3] ?? 0))) / 255;
      }
      const raw = { width: 301, height: 203, channels: 3 } as const;
      const theirs = await sharp(light, { raw }).png().toBuffer();
      expect(await meanError(bytesOf(await codecs.make(image, [PNG])), theirs)).toBeLessThan(1.5);
    },
  );

  test('in black parts of an opaque PNG, which the decoder is told to see through', async () => {
    const black = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#000000' } })
      .png()
      .toBuffer();
    expect(await meanError(bytesOf(await codecs.make(black, [PNG])), black)).toBe(0);
  });
});

describe('sharp resizes alike', () => {
  test.each([
    [500, 400, 400],
    [500, 400, 150],
    [1600, 1200, 600],
    [1600, 1200, 150],
    [2800, 2100, 1200],
    [2800, 2100, 400],
  ])('a picture of %i by %i to %i', async (width, height, to) => {
    const image = await photograph(width, height).png().toBuffer();
    const theirs = await sharp(image).resize({ width: to, height: to, fit: 'inside' }).png().toBuffer();
    const ours = await codecs.make(image, [{ ...PNG, max_width: to, max_height: to }]);
    expect(await meanError(bytesOf(ours), theirs)).toBeLessThan(1.5);
  });

  test('a cascade, and what can be seen through', async () => {
    const image = await photograph(1000, 800, { seeThrough: true }).png().toBuffer();
    const sizes = [800, 390, 190, 90];
    const made = await codecs.make(
      image,
      sizes.map((size) => ({ ...PNG, max_width: size, max_height: size })),
    );
    for (const [index, size] of sizes.entries()) {
      const theirs = await sharp(image).resize({ width: size, height: size, fit: 'inside' }).png().toBuffer();
      expect(await meanError(bytesOf(made, index), theirs)).toBeLessThan(1.5);
    }
  });

  test('a square from the middle', async () => {
    const image = await photograph(900, 500).png().toBuffer();
    const theirs = await sharp(image).resize({ width: 200, height: 200, fit: 'cover' }).png().toBuffer();
    const ours = await codecs.make(image, [{ ...PNG, max_width: 200, max_height: 200, fit: 'cover' }]);
    expect(await meanError(bytesOf(ours), theirs)).toBeLessThan(2);
  });
});

describe('what is made', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('is upright from orientation %i', async (orientation) => {
    const image = await photograph(320, 200).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
    const theirs = await sharp(image)
      .rotate()
      .resize({ width: 100, height: 100, fit: 'inside' })
      .png()
      .toBuffer();
    const ours = await codecs.make(image, [{ ...PNG, max_width: 100, max_height: 100 }]);
    expect(await meanError(bytesOf(ours), theirs)).toBeLessThan(2);
  });

  test('is upright also when it is too large to be kept whole', async () => {
    const image = await photograph(2600, 1700)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 90 })
      .toBuffer();
    const theirs = await sharp(image)
      .rotate()
      .resize({ width: 300, height: 300, fit: 'inside' })
      .png()
      .toBuffer();
    const ours = await codecs.make(image, [{ ...PNG, max_width: 300, max_height: 300 }]);
    expect(await meanError(bytesOf(ours), theirs)).toBeLessThan(2);
  });

  test('bears no metadata, and is what it says', async () => {
    const image = await photograph(300, 200, { seeThrough: true })
      .withExif({
        IFD0: { Copyright: 'somebody', Software: 'camera' },
        IFD3: { GPSLatitude: '51/1 30/1 0/1' },
      })
      .withIccProfile('p3')
      .webp()
      .toBuffer();
    const formats = ['jpeg', 'png', 'webp'] as const;
    const made = await codecs.make(
      image,
      formats.map((format) => ({ name: format, format, max_width: 120 })),
    );
    for (const [index, format] of formats.entries()) {
      const bytes = bytesOf(made, index);
      const seen = await sharp(bytes).metadata();
      expect(seen).toMatchObject({ format, width: 120, height: 80 });
      expect([seen.exif, seen.icc, seen.xmp, seen.iptc, seen.orientation]).toEqual(Array(5).fill(undefined));
      expect(bytes.includes('somebody')).toBe(false);
    }
  });

  test.each(['jpeg', 'webp', 'png'] as const)(
    'has the colours that the profile of a %s means',
    async (format) => {
      const image = await photograph(300, 200).withIccProfile('p3')[format]({ quality: 95 }).toBuffer();
      const theirs = await sharp(image).toColourspace('srgb').png().toBuffer();
      expect(await meanError(bytesOf(await codecs.make(image, [PNG])), theirs)).toBeLessThan(1);
    },
  );

  test('follows the quality: less of it is smaller, and JPEG is progressive', async () => {
    const image = await photograph(400, 300).png().toBuffer();
    for (const format of ['jpeg', 'webp'] as const) {
      const qualities = [90, 60, 20];
      const made = await codecs.make(
        image,
        qualities.map((quality) => ({ name: 'v', format, quality })),
      );
      const sizes = made.variants.map((_, index) => bytesOf(made, index).length);
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
      expect(await meanError(bytesOf(made), image)).toBeLessThan(6);
    }
    const [jpeg] = [bytesOf(await codecs.make(image, [{ name: 'v', format: 'jpeg' }]))];
    expect((await sharp(jpeg).metadata()).isProgressive).toBe(true);
  });

  test('the first frame of an animation is the one that is shown', async () => {
    const frames = Buffer.concat(
      await Promise.all(
        ['#ff0000', '#0000ff', '#00ff00'].map((background) =>
          sharp({ create: { width: 40, height: 30, channels: 3, background } })
            .raw()
            .toBuffer(),
        ),
      ),
    );
    const raw = { width: 40, height: 90, channels: 3, pageHeight: 30 } as const;
    for (const format of ['webp', 'gif'] as const) {
      const image = await sharp(frames, { raw })
        [format]({ delay: [100, 100, 100] })
        .toBuffer();
      const made = await codecs.make(image, [PNG]);
      expect(made.image.frames).toBe(3);
      expect(made.colours[0]?.hex).toMatch(/^#f[0-9a-f]0[0-4]0[0-4]$/);
    }
  });

  test('leaves no traces of a browser in the runtime', async () => {
    const made = await codecs.make(await photograph(50, 50).jpeg().toBuffer(), [
      { name: 'v', format: 'webp' },
    ]);
    expect(made.globals).toEqual([]);
  });
});
