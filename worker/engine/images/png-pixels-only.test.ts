import { expect, test } from 'vitest';
import { type PictureName, picture } from './fixtures/picture';
import { inspectImage } from './inspect-image';
import { pngChunks } from './png-chunks';
import { pixelsOnly } from './png-pixels-only';

const typesOf = (name: PictureName) => [...pngChunks(pixelsOnly(picture(name)))].map(({ type }) => type);

test('what is about the picture, and its further frames, are left out', () => {
  expect(typesOf('png alpha')).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(typesOf('png oriented')).toEqual(['IHDR', 'tRNS', 'IDAT', 'IEND']);
  expect(typesOf('png animated')).toEqual(['IHDR', 'tRNS', 'IDAT', 'IEND']);
});

test('a transparent colour is added once, and none to one that has it', () => {
  expect(typesOf('png palette')).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
  expect(typesOf('png palette alpha')).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
  expect(typesOf('png grey')).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('what is left is a sound file', () => {
  for (const name of ['png colour', 'png interlaced', 'png deep', 'png palette'] as const) {
    expect(inspectImage(pixelsOnly(picture(name)))).toMatchObject({
      ok: true,
      image: { width: 24, height: 16 },
    });
  }
});
