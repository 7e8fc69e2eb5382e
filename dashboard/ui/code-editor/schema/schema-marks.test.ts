import { expect, test } from 'vitest';
import { readJson } from '../json/json-reader';
import { schemaMarks } from './schema-marks';

const FAKERS = new Set(['person.fullName', 'internet.email']);

function marksOf(source: string) {
  return schemaMarks(readJson(source).root, FAKERS).map((mark) => ({
    ...mark,
    marked: source.slice(mark.from, mark.to),
  }));
}

/** [inside of a schema, what is underlined, what it says, what the fix writes]. */
type Row = [inside: string, marked: string, message: RegExp, insert?: string];

const WRONG: Row[] = [
  ['"type": "strin"', '"strin"', /no type "strin"/, '"string"'],
  ['"type": "int"', '"int"', /no type "int"/, '"integer"'],
  ['"type": ["string", "nul"]', '"nul"', /no type "nul"/, '"null"'],
  ['"type": 3', '3', /name of a type/],
  ['"minLength": "3"', '"3"', /whole number/, '3'],
  ['"minLength": -1', '-1', /whole number/],
  ['"maxItems": 1.5', '1.5', /whole number/],
  ['"minimum": "a"', '"a"', /takes a number/],
  ['"multipleOf": 0', '0', /above 0/],
  ['"uniqueItems": "true"', '"true"', /true or false/, 'true'],
  ['"required": true', 'true', /stands in the object around/],
  ['"required": ["a", 3]', '3', /list of names/],
  ['"enum": "a"', '"a"', /list of values/],
  ['"enum": []', '[]', /empty list/],
  ['"anyOf": {}', '{}', /list of schemas/],
  ['"oneOf": [3]', '3', /takes a schema/],
  ['"not": "x"', '"x"', /takes a schema/],
  ['"items": "string"', '"string"', /takes a schema/],
  ['"properties": ["a"]', '["a"]', /schemas by name/],
  ['"properties": {"a": "string"}', '"string"', /takes a schema/],
  ['"pattern": "(["', '"(["', /regular expression/],
  ['"patternProperties": {"([": {}}', '"(["', /regular expression/],
  ['"$ref": "#/$defs/lost"', '"#/$defs/lost"', /nothing at/],
  ['"minimum": 5, "maximum": 3', '3', /"maximum" is below "minimum"/],
  ['"minLength": 5, "maxLength": 4', '4', /nothing would be valid/],
  ['"x-faker": "person.fulName"', '"person.fulName"', /no method/, '"person.fullName"'],
  ['"x-faker": {"internet.emial": {}}', '"internet.emial"', /no method/, '"internet.email"'],
  ['"x-faker": 3', '3', /name of a method/],
  ['"title": 3', '3', /takes a text/],
];

test.each(WRONG)('{%s} is wrong', (inside, marked, message, insert) => {
  const [mark] = marksOf(`{${inside}}`);
  expect(mark).toMatchObject({ marked, severity: 'error', message: expect.stringMatching(message) });
  expect(mark?.fix?.insert).toBe(insert);
});

test('a keyword that is nearly one is a mistake, with the right one as its fix', () => {
  expect(marksOf('{"minlenght": 3}')).toMatchObject([
    { marked: '"minlenght"', severity: 'warning', fix: { insert: '"minLength"' } },
  ]);
});

const HINTS: Row[] = [
  ['"colour": "red"', '"colour"', /no keyword/],
  ['"format": "e-mail"', '"e-mail"', /Nobody checks/, '"email"'],
  ['"type": "integer", "minLength": 1', '"minLength"', /no effect on the type "integer"/],
];

test.each(HINTS)('{%s} is allowed, with a hint', (inside, marked, message, insert) => {
  const [mark] = marksOf(`{${inside}}`);
  expect(mark).toMatchObject({ marked, severity: 'hint', message: expect.stringMatching(message) });
  expect(mark?.fix?.insert).toBe(insert);
});

const RIGHT = [
  'true',
  '{}',
  '{"type": ["string", "null"], "minLength": 1, "format": "date-time"}',
  '{"type": "object", "properties": {"type": {"type": "string"}, "minlenght": {}, "required": true}, "required": ["type"]}',
  '{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {"a": {}}, "$ref": "#/definitions/a"}',
  '{"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true}',
  '{"enum": [{"type": "nothing of ours"}], "const": {"minLength": "x"}, "default": {"$ref": "#/lost"}}',
  '{"items": [{"type": "string"}], "additionalItems": false, "x-note": 3}',
  '{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}, "if": {}, "then": {}, "else": false}',
  '{"properties": {"a/b": {"$ref": "#/properties/a~1b"}}}',
  '{"x-faker": {"person.fullName": {"sex": "female"}}, "type": "integer", "format": "int32"}',
];

test.each(RIGHT)('%s is right', (source) => {
  expect(marksOf(source)).toEqual([]);
});

test('four planted mistakes are four ranges', () => {
  const source = `{
  "type": "object",
  "properties": {
    "id": { "type": "interger" },
    "name": { "type": "string", "minLength": "2" },
    "tags": { "type": "array", "items": "string" },
    "age": { "type": "integer", "minimun": 0 }
  }
}`;
  expect(marksOf(source).map(({ marked }) => marked)).toEqual(['"interger"', '"2"', '"string"', '"minimun"']);
});

test('without the names of faker, none of them is called wrong', () => {
  expect(schemaMarks(readJson('{"x-faker": "person.fulName"}').root, null)).toEqual([]);
});
