import { expect, test } from 'vitest';
import type { TemplateNames } from '../editor-types';
import { schemaOptions } from './schema-options';

const NAMES: TemplateNames = {
  helpers: [],
  request: [],
  faker: [
    { name: 'person.fullName', prints: 'Ada', isForSchemas: true },
    { name: 'helpers.fake', prints: '', isForSchemas: false },
  ],
};

/** "|" is the caret. */
function offered(marked: string) {
  const at = marked.indexOf('|');
  const source = marked.replace('|', '');
  const found = schemaOptions(source, at, NAMES);
  const options = [...(found?.options ?? [])].sort((one, other) => other.rank - one.rank);
  return {
    labels: options.map(({ label }) => label),
    options,
    replaced: found && source.slice(found.from, found.to),
  };
}

test('an empty schema begins with its type', () => {
  expect(offered('{|}').labels[0]).toBe('type');
  expect(offered('{"|"}')).toMatchObject({ replaced: '""' });
});

test('of the keywords those come first that count for the type, and none comes twice', () => {
  const { labels } = offered('{"type": "string", "minLength": 1, "|"}');
  expect(labels).not.toContain('type');
  expect(labels).not.toContain('minLength');
  expect(labels.indexOf('maxLength')).toBeLessThan(labels.indexOf('minimum'));
});

const PLACES: [marked: string, some: string[]][] = [
  ['{"type": "|"}', ['object', 'array', 'string', 'integer']],
  ['{"type": |}', ['object']],
  ['{"type": ["string", "|"]}', ['null']],
  ['{"format": "da|"}', ['date-time', 'email', 'uuid']],
  ['{"properties": {"a": {"|"}}}', ['type', 'enum']],
  ['{"items": {"|"}}', ['type']],
  ['{"items": [{"|"}]}', ['type']],
  ['{"allOf": [{}, {"|"}]}', ['type']],
  ['{"$defs": {"a": {"|"}}}', ['type']],
  ['{"uniqueItems": |}', ['true', 'false']],
  ['{"$schema": "|"}', ['https://json-schema.org/draft/2020-12/schema']],
  ['{"$defs": {"a/b": {}}, "$ref": "|"}', ['#/$defs/a~1b', '#']],
  ['{"properties": {"a": {}, "b": {}}, "required": ["a", "|"]}', ['b']],
  ['{"x-faker": "|"}', ['person.fullName']],
];

test.each(PLACES)('%s offers what stands there', (marked, some) => {
  expect(offered(marked).labels).toEqual(expect.arrayContaining(some));
});

test.each([
  '{"properties": {"|"}}',
  '{"enum": ["|"]}',
  '{"title": "|"}',
  '{"default": {"|"}}',
  '{"const": |}',
])('%s is somebody’s own: nothing is offered', (marked) => {
  expect(offered(marked).labels).toEqual([]);
});

test('what is listed as required is not offered again, what may not be drawn neither', () => {
  expect(offered('{"properties": {"a": {}, "b": {}}, "required": ["a", "|"]}').labels).not.toContain('a');
  expect(offered('{"x-faker": "|"}').labels).toEqual(['person.fullName']);
});

test('a draft 7 schema is offered what draft 7 has', () => {
  const { labels } = offered('{"$schema": "http://json-schema.org/draft-07/schema#", "|"}');
  expect(labels).toContain('definitions');
  expect(labels).not.toContain('prefixItems');
  expect(offered('{"|"}').labels).toContain('prefixItems');
});

test('a new keyword comes with its blank value, and a comma where another one follows', () => {
  const inserted = (marked: string, label: string) =>
    offered(marked).options.find((one) => one.label === label)?.insert;
  expect(inserted('{"|"}', 'properties')).toBe('"properties": {|}');
  expect(inserted('{"|" "type": "string"}', 'minLength')).toBe('"minLength": |,');
  expect(inserted('{"ty|": "string"}', 'type')).toBe('"type"');
});
