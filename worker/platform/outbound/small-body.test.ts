import { expect, test } from 'vitest';
import { wholeIfSmall } from './small-body';

const LIMITS = { bytes: 10, milliseconds: 200 };

/** Gives a chunk each so many milliseconds, and then ends or fails. */
function body(chunks: string[], { pause = 0, fails = false } = {}) {
  const left = [...chunks];
  const state = { isCancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (pause > 0) await scheduler.wait(pause);
      const chunk = left.shift();
      if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk));
      else if (fails) controller.error(new Error('It broke off.'));
      else controller.close();
    },
    cancel() {
      state.isCancelled = true;
    },
  });
  return { stream, state };
}

const textOf = (whole: Uint8Array | ReadableStream) => new Response(whole).text();

test('a small body is read whole', async () => {
  expect(await wholeIfSmall(body(['ab', 'cd']).stream, LIMITS)).toEqual(new TextEncoder().encode('abcd'));
  expect(await wholeIfSmall(body([]).stream, LIMITS)).toEqual(new Uint8Array(0));
});

test('of a long one nothing is lost', async () => {
  const whole = await wholeIfSmall(body(['abcdef', 'ghijkl', 'mn']).stream, LIMITS);
  expect(whole).toBeInstanceOf(ReadableStream);
  expect(await textOf(whole)).toBe('abcdefghijklmn');
});

test('a slow one goes on as it comes', async () => {
  const whole = await wholeIfSmall(body(['a', 'b', 'c'], { pause: 90 }).stream, LIMITS);
  expect(whole).toBeInstanceOf(ReadableStream);
  expect(await textOf(whole)).toBe('abc');
});

test('one that breaks off does so for who reads it', async () => {
  const soon = await wholeIfSmall(body(['a'], { fails: true }).stream, LIMITS);
  await expect(textOf(soon)).rejects.toThrow('broke off');
  const late = await wholeIfSmall(body(['abcdefghijkl'], { fails: true }).stream, LIMITS);
  await expect(textOf(late)).rejects.toThrow('broke off');
});

test('whoever leaves ends the reading', async () => {
  const { stream, state } = body(['abcdefghijkl', 'm', 'n'], { pause: 5 });
  const whole = await wholeIfSmall(stream, LIMITS);
  if (whole instanceof ReadableStream) await whole.cancel();
  expect(state.isCancelled).toBe(true);
});
