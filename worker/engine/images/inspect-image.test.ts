import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32';
import type { ImageFacts } from './facts';
import { PICTURE_NAMES, type PictureName, picture } from './fixtures/picture';
import { inspectImage } from './inspect-image';

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function factsOf(name: PictureName): ImageFacts {
  const inspected = inspectImage(picture(name));
  if (!inspected.ok) throw new Error(inspected.problem.detail);
  return inspected.image;
}

function problemOf(bytes: Uint8Array) {
  const inspected = inspectImage(bytes);
  return inspected.ok ? null : inspected.problem;
}

describe('what an image says about itself', () => {
  test.each(PICTURE_NAMES)('%s tells its format and its size', (name) => {
    const { format, media_type, width, height, orientation, stored_width, stored_height } = factsOf(name);
    expect(name.startsWith(format)).toBe(true);
    expect(media_type).toBe(`image/${format}`);
    expect([stored_width, stored_height]).toEqual([24, 16]);
    expect([width, height]).toEqual(orientation >= 5 ? [16, 24] : [24, 16]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8] as const)(
    'a JPEG that says so is turned as orientation %i',
    (orientation) => {
      expect(factsOf(`jpeg orientation ${orientation}`).orientation).toBe(orientation);
    },
  );

  test('the orientation is read from PNG and WebP as well', () => {
    expect(factsOf('png oriented').orientation).toBe(6);
    expect(factsOf('webp oriented').orientation).toBe(8);
  });

  test.each(['png alpha', 'png palette alpha', 'webp alpha', 'webp animated', 'gif transparent'] as const)(
    '%s says that it can be seen through',
    (name) => expect(factsOf(name).has_alpha).toBe(true),
  );

  test.each(['jpeg baseline', 'png colour', 'png palette', 'webp lossy', 'webp lossless'] as const)(
    '%s says that it cannot be seen through',
    (name) => expect(factsOf(name).has_alpha).toBe(false),
  );

  test('frames are counted where there are several', () => {
    const animated = PICTURE_NAMES.filter((name) => factsOf(name).frames !== 1);
    expect(animated).toEqual(['png animated', 'webp animated', 'gif animated']);
    expect(animated.map((name) => factsOf(name).frames)).toEqual([3, 3, 3]);
  });

  test('EXIF and profiles are metadata, the header of a plain file is not', () => {
    expect(factsOf('jpeg orientation 1').has_metadata).toBe(true);
    expect(factsOf('jpeg profile').has_metadata).toBe(true);
    expect(factsOf('webp oriented').has_metadata).toBe(true);
    expect(factsOf('jpeg baseline').has_metadata).toBe(false);
    expect(factsOf('webp lossy').has_metadata).toBe(false);
    expect(factsOf('gif animated').has_metadata).toBe(false);
  });
});

describe('what is not read is refused by its name', () => {
  test.each([
    ['heic', 'a HEIC image', ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['avif', 'an AVIF image', ascii('\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf')],
    ['bmp', 'a BMP image', ascii(`BM${'\0'.repeat(12)}\x28\0\0\0${'\0'.repeat(40)}`)],
    ['tiff', 'a TIFF image', ascii('II*\0\x08\0\0\0')],
    ['tiff', 'a TIFF image', ascii('MM\0*\0\0\0\x08')],
    ['svg', 'an SVG image', ascii('<?xml version="1.0"?>\n<!-- made by hand --><svg xmlns="">')],
    ['pdf', 'a PDF document', ascii('%PDF-1.7\n')],
    ['ico', 'an ICO image', ascii(`\0\0\x01\0\x01\0${'\0'.repeat(16)}`)],
    ['jxl', 'a JPEG XL image', ascii('\xff\x0a\xfa\x1f')],
    ['jp2', 'a JPEG 2000 image', ascii('\0\0\0\x0cjP  \r\n\x87\n')],
  ])('%s', (format, title, bytes) => {
    const detail = `This is ${title}; JPEG, PNG, WebP and GIF are read.`;
    expect(problemOf(bytes)).toEqual({ code: 'unsupported_format', format, detail });
  });

  test('nothing at all, a text, and an HTML page', () => {
    expect(problemOf(new Uint8Array())).toMatchObject({ code: 'empty', format: null });
    expect(problemOf(ascii('just a text'))).toMatchObject({ code: 'not_an_image', format: null });
    expect(problemOf(ascii('<!doctype html><p>svg'))).toMatchObject({ code: 'not_an_image' });
  });
});

describe('damage', () => {
  test.each(PICTURE_NAMES)('%s cut off anywhere is truncated, and never more than that', (name) => {
    const whole = picture(name);
    for (let length = 12; length < whole.length; length++) {
      expect(problemOf(whole.subarray(0, length)), `${length} bytes`).toMatchObject({ code: 'truncated' });
    }
  });

  test('a byte that was changed in a PNG is seen', () => {
    const bytes = picture('png colour');
    bytes[60] = (bytes[60] ?? 0) ^ 1;
    expect(problemOf(bytes)).toMatchObject({ code: 'malformed', format: 'png' });
  });

  test('a picture without width is malformed', () => {
    const bytes = picture('png colour');
    bytes.fill(0, 16, 20);
    new DataView(bytes.buffer).setUint32(29, crc32(bytes, 12, 29));
    expect(problemOf(bytes)).toEqual({
      code: 'malformed',
      format: 'png',
      detail: 'This PNG image is damaged: it says that it is 0 by 16 pixels large.',
    });
  });

  test.each(PICTURE_NAMES)('%s with any byte changed is judged without a throw', (name) => {
    const whole = picture(name);
    for (let at = 0; at < whole.length; at++) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const inspected = inspectImage(bytes);
        if (inspected.ok) expect(inspected.image.width).toBeGreaterThan(0);
        else expect(inspected.problem.detail).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test('a large file of nothing but markers is judged at once', () => {
    const bytes = new Uint8Array(8_000_000).fill(0xff);
    for (let at = 2; at < bytes.length; at += 2) bytes[at] = at % 4 === 0 ? 0xd0 : 0xff;
    bytes.set([0xff, 0xd8, 0xff]);
    expect(problemOf(bytes)).toMatchObject({ code: 'truncated' });
  });
});
