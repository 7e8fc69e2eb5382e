import { expect, test } from 'vitest';
import type { ResultDocument } from '../../../api/worker-types';
import { comparedWith, firstVariant } from './picture-source';
import { savedShare } from './saved-share';

const variant = (name: string, width: number): ResultDocument['variants'][number] => ({
  name,
  url: `/images/job_1/${name}.jpg`,
  format: 'jpeg',
  content_type: 'image/jpeg',
  size: width,
  width,
  height: width,
});

const result = (...variants: ResultDocument['variants']): ResultDocument => ({
  job_id: 'job_1',
  status: 'completed',
  created_at: '2026-01-01T00:00:00Z',
  completed_at: '2026-01-01T00:00:01Z',
  processing_ms: 1000,
  original: {
    file_name: 'cat.jpg',
    format: 'jpeg',
    content_type: 'image/jpeg',
    size: 1000,
    width: 2000,
    height: 2000,
    sha256: '0'.repeat(64),
  },
  metadata: {},
  variants,
  analysis: null,
});

test('a variant is compared with the file, or with the largest variant once the file is gone', () => {
  const all = result(variant('thumbnail', 150), variant('large', 1200), variant('medium', 600));
  expect(comparedWith(all, 'blob:1', 'Original')).toMatchObject({
    name: 'Original',
    url: 'blob:1',
    width: 2000,
  });
  expect(comparedWith(all, null, 'Original')).toMatchObject({ name: 'large', width: 1200 });
  expect(comparedWith(result(), null, 'Original')).toMatchObject({ name: 'Original', url: '' });
});

test('the medium variant is shown first, else whichever there is', () => {
  expect(firstVariant(result(variant('thumbnail', 150), variant('medium', 600)))).toBe('medium');
  expect(firstVariant(result(variant('tiny', 15)))).toBe('tiny');
  expect(firstVariant(result())).toBe('');
});

test('what is saved is told of the size of the file', () => {
  expect(savedShare(1000, 250)).toBe(0.75);
  expect(savedShare(1000, 1500)).toBe(-0.5);
  expect(savedShare(0, 10)).toBe(0);
});
