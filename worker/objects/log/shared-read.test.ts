import { expect, test } from 'vitest';
import { SharedRead } from './shared-read';

function createReads() {
  const begun: ((value: string | Error) => void)[] = [];
  const shared = new SharedRead(
    () =>
      new Promise<string>((resolve, reject) => {
        begun.push((value) => (value instanceof Error ? reject(value) : resolve(value)));
      }),
  );
  return { begun, shared };
}

test('all who ask while one is read for share the next read, which begins after they asked', async () => {
  const { begun, shared } = createReads();
  const first = shared.read();
  await scheduler.wait(1);
  const others = [shared.read(), shared.read(), shared.read()];
  await scheduler.wait(1);
  expect(begun).toHaveLength(1);
  begun[0]?.('old');
  expect(await first).toBe('old');
  await scheduler.wait(1);
  expect(begun).toHaveLength(2);
  begun[1]?.('new');
  expect(await Promise.all(others)).toEqual(['new', 'new', 'new']);
});

test('a read that fails fails for those who shared it alone', async () => {
  const { begun, shared } = createReads();
  const first = shared.read();
  await scheduler.wait(1);
  const second = shared.read();
  begun[0]?.(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await scheduler.wait(1);
  begun[1]?.('here');
  expect(await second).toBe('here');
});
