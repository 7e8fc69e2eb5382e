import { expect, test } from 'vitest';
import * as z from 'zod';
import { AppError, type FieldError } from '../errors';
import { checkPart } from './input';

const schema = z.strictObject({
  name: z.string(),
  'a/b~c': z.int().optional(),
  headers: z
    .record(z.string().regex(/^[a-z-]+$/, 'A header name has letters and hyphens.'), z.string())
    .optional(),
  value: z.union([z.string(), z.int()]).optional(),
});

function refused(value: unknown): FieldError[] {
  try {
    checkPart(schema, value, '');
  } catch (error) {
    return error instanceof AppError ? (error.extras.errors ?? []) : [];
  }
  return [];
}

test('a field that is missing is said to be required', () => {
  expect(refused({})).toEqual([
    { pointer: '/name', code: 'invalid_type', detail: 'This is required: string.' },
  ]);
});

test('a pointer escapes what a field name may hold', () => {
  expect(refused({ name: 'x', 'a/b~c': 'no' })).toMatchObject([{ pointer: '/a~1b~0c' }]);
});

test('a field that is not known is named by its own pointer', () => {
  expect(refused({ name: 'x', nmae: 'y' })).toEqual([
    { pointer: '/nmae', code: 'unrecognized_key', detail: 'There is no field "nmae" here.' },
  ]);
});

test('a bad key and a bad value of several types say what would be right', () => {
  expect(refused({ name: 'x', headers: { 'bad name': 'y' }, value: true })).toEqual([
    { pointer: '/headers/bad name', code: 'invalid_key', detail: 'A header name has letters and hyphens.' },
    expect.objectContaining({ pointer: '/value', detail: expect.stringMatching(/string.*Or: .*int|number/) }),
  ]);
});
