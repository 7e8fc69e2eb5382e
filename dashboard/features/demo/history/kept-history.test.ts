import { expect, test } from 'vitest';
import { joinHistory, type KeptUpload, readHistory, withUpload } from './kept-history';

const upload = (job_id: string, created_at: string, more: Partial<KeptUpload> = {}): KeptUpload => ({
  job_id,
  file_name: `${job_id}.png`,
  size: 10,
  created_at,
  status: 'queued',
  status_url: `/api/status/${job_id}`,
  result_url: `/api/result/${job_id}`,
  thumbnail_url: null,
  ...more,
});

test('uploads are kept newest first, a hundred at most, each job once', () => {
  const many = Array.from({ length: 101 }, (_, index) => upload(`job_${index}`, '2026-01-01T00:00:00Z'));
  const history = many.reduce<KeptUpload[]>(withUpload, []);
  expect(history).toHaveLength(100);
  expect(history[0]?.job_id).toBe('job_100');
  const changed = withUpload(history, upload('job_99', '2026-01-01T00:00:00Z', { status: 'completed' }));
  expect(changed).toHaveLength(100);
  expect(changed[1]).toMatchObject({ job_id: 'job_99', status: 'completed' });
});

test('what was kept is read back, and nothing else', () => {
  const kept = [upload('job_1', '2026-01-01T00:00:00Z')];
  expect(readHistory(JSON.stringify(kept))).toEqual(kept);
  for (const text of [undefined, '', '{', 'null', '{"job_id":1}', '[null,1,{"job_id":"x"}]']) {
    expect(readHistory(text)).toEqual([]);
  }
});

test('what the API tells is joined with what this device remembers', () => {
  const here = [
    upload('job_2', '2026-01-02T00:00:00Z', { thumbnail_url: '/thumbnail' }),
    upload('job_1', '2026-01-01T00:00:00Z'),
  ];
  const there = [
    upload('job_3', '2026-01-03T00:00:00Z'),
    upload('job_2', '2026-01-02T00:00:00Z', { status: 'completed' }),
  ];
  const told = joinHistory(here, there).map(({ job_id, place, status }) => [job_id, place, status]);
  expect(told).toEqual([
    ['job_3', 'api', 'queued'],
    ['job_2', 'both', 'completed'],
    ['job_1', 'device', 'queued'],
  ]);
});
