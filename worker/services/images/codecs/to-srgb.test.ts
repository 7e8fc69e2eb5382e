import { expect, test } from 'vitest';
import { crc32 } from '../../../engine/images/crc32';
import type { ImageFacts } from '../../../engine/images/facts';
import { type PictureName, picture } from '../../../engine/images/fixtures/picture';
import { inspectImage } from '../../../engine/images/inspect-image';
import { joinedBytes } from '../../../engine/joined-bytes';
import { colourChangeOf } from './to-srgb';

function factsOf(bytes: Uint8Array): ImageFacts {
  const inspected = inspectImage(bytes);
  if (!inspected.ok) throw new Error(inspected.problem.detail);
  return inspected.image;
}

const changeOf = (bytes: Uint8Array) => colourChangeOf(bytes, factsOf(bytes));

async function withProfile(profile: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([profile]).stream().pipeThrough(new CompressionStream('deflate'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const named = joinedBytes([Uint8Array.from('iCCPname\0\0', (letter) => letter.charCodeAt(0)), packed]);
  const chunk = new Uint8Array(named.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, named.length - 4);
  chunk.set(named, 4);
  view.setUint32(4 + named.length, crc32(named));
  const png = picture('png colour');
  return joinedBytes([png.subarray(0, 33), chunk, png.subarray(33)]);
}

test('a photograph of a phone is brought from its wide colours to those of the web', async () => {
  const change = await changeOf(picture('jpeg profile'));
  const red = { width: 1, height: 1, data: Uint8ClampedArray.of(205, 53, 40, 255) };
  change?.(red);
  for (const [index, channel] of [230, 20, 20, 255].entries()) {
    expect(Math.abs((red.data[index] ?? 0) - channel)).toBeLessThan(12);
  }
});

test.each<PictureName>(['jpeg baseline', 'png colour', 'webp lossy', 'gif still', 'jpeg orientation 1'])(
  '%s has the colours of the web already',
  async (name) => expect(await changeOf(picture(name))).toBeNull(),
);

test('a profile that unpacks to far more than profiles are is let be', async () => {
  expect(await changeOf(await withProfile(new Uint8Array(30_000_000)))).toBeNull();
});

test('a profile that is none is let be', async () => {
  expect(await changeOf(await withProfile(Uint8Array.of(1, 2, 3)))).toBeNull();
  const bytes = await withProfile(new Uint8Array(600).fill(0x33));
  expect(await changeOf(bytes)).toBeNull();
});

test('a profile whose bytes are changed is used or let be', async () => {
  const whole = picture('jpeg profile');
  for (let at = 20; at < whole.length; at += 3) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    if (!inspectImage(bytes).ok) continue;
    (await changeOf(bytes))?.({ width: 1, height: 1, data: Uint8ClampedArray.of(1, 2, 3, 255) });
  }
});
