import { expect, test } from 'vitest';
import { DEFAULTS } from '../images-config';
import { limitLines } from './limit-lines';

test('the limits are told in sentences, with what is answered beyond them', () => {
  const lines = limitLines(DEFAULTS).map(({ text, otherwise }) => `${text} ${otherwise}`);
  expect(lines).toEqual([
    '50 uploads a minute for each user 429',
    'Files of at most 10 MiB 413',
    'Up to 16 megapixels, no side above 12,000 px 422',
    'Only JPEG, PNG, WebP, and GIF 415',
    'Nothing that moves: animated pictures are refused 422',
    'Only with a token, as Authorization: Bearer 401',
  ]);
});

test('what is not limited is said, too', () => {
  const texts = limitLines({
    limits: { ...DEFAULTS.limits, animated: 'first_frame' },
    upload_limit: { uploads: 0, per_seconds: 60 },
    tokens: { ...DEFAULTS.tokens, required: false },
  }).map(({ text }) => text);
  expect(texts).toContain('As many uploads as anybody likes');
  expect(texts).toContain('Of animated pictures the first frame is taken');
  expect(texts).toContain('With a token or without');
});

test('a size that is no whole number of MiB is told as others are', () => {
  const lines = limitLines({ ...DEFAULTS, limits: { ...DEFAULTS.limits, max_bytes: 2_500_000 } });
  expect(lines[1]?.text).toBe('Files of at most 2.5 MB');
});

test('a window that is no minute is told in seconds', () => {
  const [first] = limitLines({ ...DEFAULTS, upload_limit: { uploads: 10, per_seconds: 30 } });
  expect(first?.text).toBe('10 uploads in 30 seconds for each user');
});
