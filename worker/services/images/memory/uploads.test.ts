import { beforeEach, describe, expect, test } from 'vitest';
import { type JobsDesk, openJobsDesk } from '../../../testing/jobs-desk';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.UTC(2030, 0, 1, 12);
const LIMIT = { uploads: 50, per_seconds: 60 };

let desk: JobsDesk;

beforeEach(async () => {
  desk = await openJobsDesk();
});

/** Fails by itself, so that nothing is made of it. */
const FATE = { kind: 'fail', code: 'unlucky', message: 'No.' } as const;
const at = (now: number, more: object = {}) => ({
  created_at: now,
  starts_at: now,
  done_at: now,
  fate: FATE,
  ...more,
});

const upload = (now: number, user = 'alice', limit = LIMIT) => desk.accept({ job: at(now, { user }), limit });

const ofKind = (answers: readonly { kind: string }[], kind: string) =>
  answers.filter((answer) => answer.kind === kind);

describe('the limit of uploads', () => {
  test('lets exactly 50 of 51 through that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 51 }, () => upload(NOON)));
    expect(ofKind(answers, 'accepted')).toHaveLength(50);
    expect(ofKind(answers, 'limited')).toEqual([{ kind: 'limited', left: 0, retry_after_s: 60 }]);
    const left = answers.flatMap((answer) => (answer.kind === 'accepted' ? (answer.limit?.left ?? -1) : []));
    expect(left.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect((await desk.jobs.counts({ now: NOON })).failed).toBe(50);
  });

  test('begins anew when its time is over, counted from the first upload', async () => {
    const one = { uploads: 1, per_seconds: 60 };
    expect(await upload(NOON, 'alice', one)).toMatchObject({ limit: { left: 0, resets_in_s: 60 } });
    expect(await upload(NOON + 20_500, 'alice', one)).toMatchObject({ kind: 'limited', retry_after_s: 40 });
    expect(await upload(NOON + MINUTE - 1, 'alice', one)).toMatchObject({
      kind: 'limited',
      retry_after_s: 1,
    });
    expect(await upload(NOON + MINUTE, 'alice', one)).toMatchObject({ kind: 'accepted' });
  });

  test('is each user’s own, and each world’s', async () => {
    const one = { uploads: 1, per_seconds: 60 };
    await upload(NOON, 'alice', one);
    expect(await upload(NOON, 'bob', one)).toMatchObject({ kind: 'accepted' });
    const other = await openJobsDesk(desk.at, 'w');
    expect(await other.accept({ job: at(NOON), limit: one })).toMatchObject({ kind: 'accepted' });
    expect(await upload(NOON, 'alice', one)).toMatchObject({ kind: 'limited' });
  });

  test('locks nobody out whose clock is turned back', async () => {
    const one = { uploads: 1, per_seconds: 60 };
    await upload(NOON + 365 * DAY, 'alice', one);
    expect(await upload(NOON, 'alice', one)).toMatchObject({ kind: 'accepted' });
    expect(await upload(NOON + 1, 'alice', one)).toMatchObject({ kind: 'limited' });
  });

  test('of 0 is none, and then nothing is told of it', async () => {
    expect(await upload(NOON, 'alice', { uploads: 0, per_seconds: 60 })).toMatchObject({ limit: null });
    expect(await desk.accept({ job: at(NOON) })).toMatchObject({ kind: 'accepted', limit: null });
  });

  test('remembers no more users than it has to', async () => {
    await upload(NOON);
    await desk.inside(({ sql }) => {
      sql.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
        INSERT INTO images_windows SELECT 'user ' || i, 1, 1, i FROM n`);
    });
    await upload(NOON, 'zoe');
    expect(await desk.count('images_windows')).toBeLessThan(10_000);
    expect(await upload(NOON, 'alice', { uploads: 1, per_seconds: 60 })).toMatchObject({ kind: 'limited' });
  });
});

describe('an idempotency key', () => {
  const keyed = (now: number, { key = 'k', digest = 'd', user = 'alice', uploads = 50 } = {}) =>
    desk.accept({
      job: at(now, { user }),
      limit: { uploads, per_seconds: 60 },
      idempotency: { key, digest },
    });

  test('answers with the job that was made with it, and does not count', async () => {
    const first = await keyed(NOON, { uploads: 1 });
    if (first.kind !== 'accepted') throw new Error(first.kind);
    const again = await keyed(NOON + MINUTE / 2, { uploads: 1 });
    expect(again).toMatchObject({ kind: 'replayed', job: { id: first.job.id } });
    expect(await desk.count('images_jobs')).toBe(1);
  });

  test('makes one job of many that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => keyed(NOON)));
    expect(ofKind(answers, 'accepted')).toHaveLength(1);
    expect(ofKind(answers, 'replayed')).toHaveLength(19);
  });

  test('is refused for other content, and is another user’s own', async () => {
    await keyed(NOON);
    expect(await keyed(NOON, { digest: 'other' })).toEqual({ kind: 'conflict' });
    expect(await keyed(NOON, { digest: 'other', user: 'bob' })).toMatchObject({ kind: 'accepted' });
  });

  test('is kept for a day by the clock of the project, whichever way it is turned', async () => {
    await keyed(NOON);
    expect(await keyed(NOON + DAY - 1)).toMatchObject({ kind: 'replayed' });
    expect(await keyed(NOON - DAY + 1)).toMatchObject({ kind: 'replayed' });
    expect(await keyed(NOON + DAY, { digest: 'other' })).toMatchObject({ kind: 'accepted' });
    expect(await keyed(NOON - DAY, { digest: 'third' })).toMatchObject({ kind: 'accepted' });
  });

  test('of an upload that was one too many can be used again', async () => {
    await keyed(NOON, { key: 'first', uploads: 1 });
    expect(await keyed(NOON, { uploads: 1 })).toMatchObject({ kind: 'limited' });
    expect(await keyed(NOON + MINUTE, { uploads: 1 })).toMatchObject({ kind: 'accepted' });
  });

  test('goes with its job', async () => {
    const first = await keyed(NOON);
    if (first.kind !== 'accepted') throw new Error(first.kind);
    await desk.jobs.drop({ id: first.job.id, user: null });
    expect(await keyed(NOON)).toMatchObject({ kind: 'accepted' });
  });
});

describe('jobs of a world', () => {
  test('are listed newest first, page by page, by user, status and text', async () => {
    const made = [];
    for (const [index, user] of ['alice', 'bob', 'alice', 'alice'].entries())
      made.push(await desk.upload({ job: at(NOON, { user, file_name: `Cat ${index}.png` }) }));
    const wish = { user: null, status: null, text: null, now: NOON, limit: 2, before: null };
    const first = await desk.jobs.list({ ...wish, user: 'alice' });
    expect(first).toMatchObject({ total: 3, jobs: [{ id: made[3]?.id }, { id: made[2]?.id }] });
    const second = await desk.jobs.list({ ...wish, user: 'alice', before: first.next });
    expect(second).toMatchObject({ jobs: [{ id: made[0]?.id }], next: null });
    expect(await desk.jobs.list({ ...wish, text: 'cAT 1' })).toMatchObject({
      total: 1,
      jobs: [{ user: 'bob' }],
    });
    expect((await desk.jobs.list({ ...wish, status: 'queued', now: NOON - 1 })).total).toBe(4);
    expect((await desk.jobs.list({ ...wish, status: 'failed', now: NOON - 1 })).total).toBe(0);
    expect(await desk.jobs.counts({ now: NOON })).toEqual({
      queued: 0,
      processing: 0,
      completed: 0,
      failed: 4,
    });
    expect(await desk.jobs.stats({ now: NOON + MINUTE })).toMatchObject({
      total: 4,
      uploads: { last_hour: 4, last_day: 4 },
      by_user: [
        { user: 'alice', jobs: 3 },
        { user: 'bob', jobs: 1 },
      ],
    });
  });

  test('are as many as are kept: the oldest go', async () => {
    const [oldest] = [await desk.upload({ job: at(NOON) }), await desk.upload({ job: at(NOON) })];
    const newest = await desk.upload({ job: at(NOON), keep: 2 });
    expect(await desk.jobs.look({ id: oldest?.id ?? '', now: NOON })).toBe(null);
    expect(await desk.jobs.look({ id: newest.id, now: NOON })).toMatchObject({ id: newest.id });
    expect(await desk.count('images_jobs')).toBe(2);
  });

  test('have ids of their own, also where an exchange is repeated by its seed', async () => {
    const job = at(NOON, { id: 'job_same' });
    const ids = [await desk.upload({ job }), await desk.upload({ job })].map(({ id }) => id);
    expect(ids).toEqual(['job_same', 'job_same-2']);
  });

  test('take their turns of a sequence as they are accepted', async () => {
    const turn = { analysis: { config: {} as never, needs_turn: true } };
    const limit = { uploads: 1, per_seconds: 60 };
    await desk.accept({ job: at(NOON, turn), limit });
    await desk.accept({ job: at(NOON, turn), limit });
    expect(await desk.jobs.takeTurn()).toBe(1);
    expect(await desk.jobs.takeTurn()).toBe(2);
  });

  test('are dropped by their users alone', async () => {
    const { id } = await desk.upload({ job: at(NOON) });
    expect(await desk.jobs.drop({ id, user: 'bob' })).toBe(null);
    expect(await desk.jobs.drop({ id, user: 'alice' })).toEqual({ garbage: [] });
    expect(await desk.jobs.drop({ id, user: 'alice' })).toBe(null);
  });
});
