import { expect, test } from 'vitest';
import { trySample } from './try-sample';

const SCHEMA = `{
  "type": "object",
  "required": ["id", "owner"],
  "additionalProperties": false,
  "properties": {
    "id": { "type": "integer", "minimum": 1 },
    "email": { "type": "string", "format": "email" },
    "owner": { "$ref": "#/definitions/person" },
    "size": { "enum": ["s", "m"] },
    "lines": { "type": "array", "items": { "type": "object", "required": ["sku"] } },
    "amount": { "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+$" }] }
  },
  "definitions": { "person": { "type": "object", "required": ["name"], "properties": { "name": { "minLength": 2 } } } }
}`;

function spotsOf(sample: string, schema = SCHEMA) {
  const trial = trySample(schema, sample);
  if (trial.state !== 'invalid') return trial.state;
  return trial.spots.map(({ path, finding: { offset, length, message } }) => [
    path,
    sample.slice(offset, offset + length),
    message,
  ]);
}

test('a value that fits is taken', () => {
  expect(spotsOf('{"id": 1, "owner": {"name": "Ada"}, "amount": "12"}')).toBe('valid');
});

test('each place that does not fit is found in the text', () => {
  const sample = `{"id": 0, "email": "nobody", "owner": {"name": "A"}, "size": "l", "lines": [{"sku": 1}, {}], "extra": 1}`;
  expect(spotsOf(sample)).toEqual([
    ['id', '0', 'Must be 1 or more'],
    ['email', '"nobody"', 'Must be written as email'],
    ['owner.name', '"A"', 'Must have 2 characters or more'],
    ['size', '"l"', 'Must be one of "s", "m"'],
    ['lines[1]', '{', '"sku" is missing'],
    ['extra', '"extra"', '"extra" is not allowed here'],
  ]);
});

test('what is missing is told at the name of the object that lacks it', () => {
  expect(spotsOf('{"owner": {}}')).toEqual([
    ['', '{', '"id" is missing'],
    ['owner', '"owner"', '"name" is missing'],
  ]);
});

test('of a union the possibility of the right type is spoken about', () => {
  const start = '{"id": 1, "owner": {"name": "Ada"}, "amount": ';
  expect(spotsOf(`${start}-1}`)).toEqual([['amount', '-1', 'Must be 0 or more']]);
  expect(spotsOf(`${start}true}`)).toEqual([['amount', 'true', 'Fits none of the possibilities']]);
});

test('unfinished texts and schemas that lead nowhere are told apart', () => {
  expect(spotsOf('{"id": ')).toBe('waits for sample');
  expect(spotsOf('{}', '{"type": ')).toBe('waits for schema');
  expect(trySample('[]', '1')).toMatchObject({ state: 'unusable' });
  expect(trySample('{"$ref": "#/lost"}', '1')).toMatchObject({
    state: 'unusable',
    reason: expect.stringContaining('lost'),
  });
  expect(spotsOf('1', 'false')).toEqual([['', '1', 'Nothing is allowed here']]);
});

test('draft 7 takes a $ref alone, 2020-12 with what is beside it', () => {
  const schema = (address: string) =>
    `{"$schema": "${address}", "definitions": {"a": {}}, "$ref": "#/definitions/a", "minimum": 5}`;
  expect(spotsOf('1', schema('http://json-schema.org/draft-07/schema#'))).toBe('valid');
  expect(spotsOf('1', schema('https://json-schema.org/draft/2020-12/schema'))).toEqual([
    ['', '1', 'Must be 5 or more'],
  ]);
});
