import { expect, test } from 'vitest';
import { answerText } from './answer-text';
import { matchText } from './match-text';

test.each([
  [undefined, 'every picture'],
  [{}, 'every picture'],
  [{ file_name: '*cat*' }, 'file name like *cat*'],
  [{ format: 'png', width: { min: 800 } }, 'format PNG and width at least 800 px'],
  [{ height: { max: 100 } }, 'height at most 100 px'],
  [{ size: { min: 1_000, max: 2_000_000 } }, 'size between 1 kB and 2 MB'],
  [{ sha256: 'abcd' }, 'SHA-256 beginning with abcd'],
  [{ metadata: { kind: 'receipt' } }, 'field kind like receipt'],
  [{ width: {} }, 'every picture'],
])('%j is for %s', (match, text) => {
  expect(matchText(match)).toBe(text);
});

test.each([
  [{}, 'all as the picture says'],
  [{ moderation: {}, objects: [], faces: 0, text: [] }, 'nothing flagged · no objects · no faces · no text'],
  [{ moderation: { nudity: 0.97 }, faces: [{}, {}] }, 'Nudity 97% · 2 faces'],
  [{ moderation: { own_thing: 1 } }, 'own_thing 100%'],
  [{ objects: [{ name: 'Cat' }, { name: 'Dog', confidence: 0.5 }] }, 'Cat 95% and Dog 50%'],
  [{ text: ['a', 'b', 'c', 'd', 'e', 'f'] }, '“a”, “b”, “c”, “d”, and 2 more'],
])('%j says %s', (answer, text) => {
  expect(answerText(answer)).toBe(text);
});
