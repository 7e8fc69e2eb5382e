import { expect, test } from 'vitest';
import { previewKind } from './preview-kind';

test.each([
  ['logo.svg', 'image/svg+xml', 'image'],
  ['a', 'application/vnd.api+json; charset=utf-8', 'text'],
  ['a.csv', 'TEXT/CSV', 'text'],
  ['notes.md', 'binary/octet-stream', 'text'],
  ['notes.bin', 'binary/octet-stream', 'none'],
  ['clip', 'video/mp4', 'video'],
  ['paper.pdf', 'application/pdf', 'none'],
  ['page.txt', 'application/zip', 'none'],
] as const)('%s of the type %s is shown as %s', (key, type, kind) => {
  expect(previewKind({ key, type, size: 10 })).toBe(kind);
});

test('of an empty object there is nothing to show', () => {
  expect(previewKind({ key: 'a.txt', type: 'text/plain', size: 0 })).toBe('none');
});
