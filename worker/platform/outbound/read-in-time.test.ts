import { expect, test } from 'vitest';
import { readInTime } from './read-in-time';

const bytes = (text: string) => new TextEncoder().encode(text);

async function heard(body: ReadableStream<Uint8Array> | null, most: number, milliseconds: number) {
  const read = await readInTime(body, { bytes: most, milliseconds });
  return { text: new TextDecoder().decode(read.bytes), isWhole: read.isWhole };
}

test('a receiver that never ends its answer is listened to for a while', async () => {
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes('wait')),
  });
  expect(await heard(endless, 1_000, 20)).toEqual({ text: 'wait', isWhole: false });
});

test('one that says too much is cut short', async () => {
  const flood = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes('x'.repeat(100))),
  });
  expect(await heard(flood, 250, 1_000)).toEqual({ text: 'x'.repeat(250), isWhole: false });
});

test('one that breaks off has said what it has said', async () => {
  let pulls = 0;
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(bytes('half'));
      else controller.error(new Error('reset'));
    },
  });
  expect(await heard(broken, 1_000, 1_000)).toEqual({ text: 'half', isWhole: false });
  expect(await heard(null, 1, 1)).toEqual({ text: '', isWhole: true });
});
