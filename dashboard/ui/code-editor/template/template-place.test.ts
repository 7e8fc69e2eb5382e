import { expect, test } from 'vitest';
import { templatePlace } from './template-place';

/** "|" is the caret. */
function placeOf(marked: string) {
  const [before = '', after = ''] = marked.split('|');
  const place = templatePlace(before, after);
  return place && { ...place, written: before.slice(place.from) };
}

test.each([
  ['{{|}}', 'call', ''],
  ['{{upp|}}', 'call', 'upp'],
  ['{{upper (jo|', 'call', 'jo'],
  ['{{{req|', 'call', 'req'],
  ['{{upper req|}}', 'argument', 'req'],
  ['{{upper request.query.|', 'argument', 'request.query.'],
  ['{{now offset=req|', 'argument', 'req'],
  ['{{#ea|', 'block', 'ea'],
  ['{{~#*inl|', 'block', 'inl'],
  ['{{#each a}}{{/|', 'close', ''],
  ["{{faker 'per|", 'text', 'per'],
  ['{{@in|', 'call', '@in'],
  ['{{../na|', 'call', '../na'],
  ['{{$ran|', 'call', '$ran'],
])('in %s something is written as %s', (marked, role, written) => {
  expect(placeOf(marked)).toMatchObject({ role, written });
});

test.each(['plain |', '{{now}} |', '{{! a note |', '\\{{na|', '{"a": |'])('%s is no tag', (marked) => {
  expect(placeOf(marked)).toBeNull();
});

test('the text of a call knows its helper', () => {
  expect(placeOf("{{faker 'per|")?.helper).toBe('faker');
  expect(placeOf('{{upper (faker "per|')?.helper).toBe('faker');
});

test('whether the tag is closed is seen', () => {
  expect(placeOf('{{no|}} {{now}}')?.isClosed).toBe(true);
  expect(placeOf('{{no| and {{now}}')?.isClosed).toBe(false);
});

test('the block to close is the innermost one that is open', () => {
  expect(placeOf('{{#if a}}{{#each b}}{{/each}}{{#with c}}{{/|')?.openBlock).toBe('with');
});
