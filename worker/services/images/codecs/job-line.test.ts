import { expect, test } from 'vitest';
import { pause } from '../../../platform/pause';
import { CodecsBusy, inTurn, letOthersRun } from './job-line';

test('only one job runs at a time, in the order in which they came', async () => {
  const seen: string[] = [];
  const job = (name: string) => async () => {
    seen.push(`${name} begins`);
    await pause(5);
    await letOthersRun();
    seen.push(`${name} ends`);
  };
  await Promise.all([inTurn(job('one')), inTurn(job('two')), inTurn(job('three'))]);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});

test('a job that fails makes room for the next', async () => {
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(async () => 'made');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('made');
});

test('a job that never ends, for its request was cut off, is passed by after a while', async () => {
  void inTurn(() => new Promise(() => undefined));
  expect(await inTurn(async () => 'made', 10)).toBe('made');
});

test('a job that is slow but alive is waited for', async () => {
  const seen: string[] = [];
  const slow = inTurn(async () => {
    for (let step = 0; step < 20; step++) {
      await pause(4);
      await letOthersRun();
    }
    seen.push('slow');
  });
  await inTurn(async () => seen.push('next'), 15);
  await slow;
  expect(seen).toEqual(['slow', 'next']);
});

test('more than can wait are turned away at once', async () => {
  const jobs = Array.from({ length: 120 }, () => inTurn(async () => 'made').catch((error: unknown) => error));
  const ends = await Promise.all(jobs);
  expect(ends.filter((end) => end === 'made')).toHaveLength(101);
  expect(ends.filter((end) => end instanceof CodecsBusy)).toHaveLength(19);
});
