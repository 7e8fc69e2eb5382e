import { expect, test } from 'vitest';
import { readForAWhile } from './read-for-a-while';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a receiver that never ends its answer is listened to for a while', async () => {
  const endless = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes('wait')),
  });
  expect(await readForAWhile(endless, 1_000, 20)).toBe('wait');
});

test('one that says too much is cut short', async () => {
  const flood = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes('x'.repeat(100))),
  });
  expect(await readForAWhile(flood, 250, 1_000)).toHaveLength(300);
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
  expect(await readForAWhile(broken, 1_000, 1_000)).toBe('half');
  expect(await readForAWhile(null, 1, 1)).toBe('');
});
