import { expect, test } from 'vitest';
import { checkFiles } from './file-checks';

const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];
const HEADS = {
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  png: PNG,
  gif: [...'GIF89a'].map((each) => each.charCodeAt(0)),
  webp: [...'RIFF1234WEBPVP8 '].map((each) => each.charCodeAt(0)),
};

const file = (bytes: readonly number[]) => new Blob([new Uint8Array(bytes)]);

async function faults(files: Blob[], maxBytes = 1_000) {
  return (await checkFiles(files, maxBytes)).map(({ fault }) => fault);
}

test.each(Object.entries(HEADS))('a %s is taken', async (_, head) => {
  expect(await faults([file(head)])).toEqual([null]);
});

test('what only calls itself an image, is empty or too large is refused with the reason', async () => {
  const text = new File(['hello'], 'cat.png', { type: 'image/png' });
  const wave = file([...'RIFF1234WAVE'].map((each) => each.charCodeAt(0)));
  const large = file([...PNG, ...Array<number>(1_000).fill(0)]);
  expect(await faults([text, wave, file([]), large, file(PNG)])).toEqual([
    'no_image',
    'no_image',
    'empty',
    'too_large',
    null,
  ]);
});

test('five at most at once, and those that are refused anyway take no place', async () => {
  const seven = [file([]), ...Array.from({ length: 6 }, () => file(PNG))];
  expect(await faults(seven)).toEqual(['empty', null, null, null, null, null, 'too_many']);
});
