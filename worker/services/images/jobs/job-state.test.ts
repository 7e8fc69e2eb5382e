import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../engine/random';
import { imagesConfig } from '../config';
import { progressOf, stateOf, statusOf } from './job-state';
import { planJob } from './plan-job';

const SUBJECT = {
  sha256: 'ab'.repeat(32),
  facts: { format: 'jpeg', width: 500, height: 500 },
  file_name: 'holiday-fail.jpg',
  metadata: {},
  size: 1000,
} as const;

const jobs = (config: object = {}) => imagesConfig.parse({ jobs: config }).jobs;

const plan = (config: object = {}, dice = 'dice') =>
  planJob(SUBJECT, { config: jobs(config), random: createRandom(dice), now: 1000 });

describe('the plan of a job', () => {
  test('keeps to the settings, and is the same for the same dice', () => {
    for (let dice = 0; dice < 200; dice++) {
      const { starts_at, done_at } = plan({}, `dice ${dice}`);
      expect(starts_at - 1000).toBeGreaterThanOrEqual(200);
      expect(starts_at - 1000).toBeLessThanOrEqual(400);
      expect(done_at - starts_at).toBeGreaterThanOrEqual(800);
      expect(done_at - starts_at).toBeLessThanOrEqual(1600);
    }
    expect(plan()).toEqual(plan());
  });

  test('lets those fail that are named, and as many others as are set', () => {
    const failures = [{ when: { file_name: '*FAIL*' }, code: 'too_blurred', message: 'It is blurred.' }];
    expect(plan({ failures }).fate).toEqual({ kind: 'fail', code: 'too_blurred', message: 'It is blurred.' });
    const fates = Array.from({ length: 1000 }, (_, dice) => plan({ failure_rate: 0.2 }, `${dice}`).fate.kind);
    const failed = fates.filter((kind) => kind === 'fail').length;
    expect(failed).toBeGreaterThan(150);
    expect(failed).toBeLessThan(250);
    expect(plan({ failure_rate: 1 }).fate).toMatchObject({ code: 'processing_failed' });
  });

  test('is no other one where only the failures differ', () => {
    const { starts_at, done_at } = plan({ failure_rate: 1 });
    expect(plan()).toMatchObject({ starts_at, done_at });
  });
});

describe('the state of a job', () => {
  const job = { starts_at: 100, done_at: 200, work: 'made', failure: null, made_at: 150 } as const;

  test('follows the clock, back and forth', () => {
    expect([99, 100, 199, 200, 50].map((now) => statusOf(job, now))).toEqual([
      'queued',
      'processing',
      'processing',
      'completed',
      'queued',
    ]);
    expect([0, 100, 150, 199, 200].map((now) => progressOf(job, now))).toEqual([0, 1, 50, 99, 100]);
  });

  test('is not completed before the variants are there', () => {
    const late = { ...job, work: 'working' } as const;
    expect(stateOf(late, 1000)).toMatchObject({ status: 'processing', progress: 99, completed_at: null });
    expect(stateOf({ ...job, made_at: 700 }, 1000)).toMatchObject({ status: 'completed', completed_at: 700 });
    expect(stateOf(job, 1000)).toMatchObject({ started_at: 100, completed_at: 200, progress: 100 });
  });

  test('tells of a failure when its time has come', () => {
    const failed = { ...job, work: 'none', failure: { code: 'c', message: 'm' }, made_at: null } as const;
    expect(stateOf(failed, 199)).toMatchObject({ status: 'processing', error: null });
    expect(stateOf(failed, 200)).toMatchObject({ status: 'failed', completed_at: 200, error: { code: 'c' } });
    expect(progressOf(failed, 200)).toBe(99);
  });
});
