import * as z from 'zod';
import { parseSeed } from '../../engine/exchange-seed';
import { localeNamed } from '../../engine/faker/locales';
import { boundedJson, schemaDocument } from '../../platform/api/bounded-json';

const VALUE_BYTES = 1024 * 1024;
const EXAMPLES_AT_ONCE = 100;
const SAMPLES_AT_ONCE = 20;

const value = boundedJson(VALUE_BYTES).refine((sent) => sent !== undefined, 'This is required: any JSON.');

export const inferRequest = z
  .strictObject({
    examples: z.array(value).min(1).max(EXAMPLES_AT_ONCE),
    choices: z.boolean().default(true).describe('Whether words that come again and again become an enum.'),
    keep_examples: z.boolean().default(true).describe('Whether a few of the values become "examples".'),
  })
  .meta({ id: 'SchemaInference' });

export const inferAnswer = z.object({
  schema: z.record(z.string(), z.unknown()).describe('All examples satisfy it.'),
});

export const sampleRequest = z
  .strictObject({
    schema: schemaDocument(),
    seed: z
      .string()
      .max(100)
      .refine(
        (text) => parseSeed(text) !== null,
        'It is the seed of an earlier sample, or letters and digits.',
      )
      .optional(),
    locale: z
      .string()
      .max(20)
      .refine(
        (name) => localeNamed(name) !== null,
        'Faker does not speak this language: de and pt_BR are such.',
      )
      .optional(),
    count: z.int().min(1).max(SAMPLES_AT_ONCE).default(1),
  })
  .meta({ id: 'SchemaSampling' });

export const sampleAnswer = z.object({
  seed: z.string().describe('Send it for the same values again.'),
  values: z.array(z.unknown()),
});

export const checkRequest = z.strictObject({ schema: schemaDocument(), value }).meta({ id: 'SchemaCheck' });

export const checkAnswer = z.object({
  is_valid: z.boolean(),
  errors: z.array(
    z.object({
      pointer: z.string().describe('Into the value.'),
      schema_pointer: z.string().describe('Of the keyword that is not satisfied.'),
      keyword: z.string(),
      message: z.string(),
      expected: z.string().optional(),
      actual: z.string().optional(),
    }),
  ),
});
