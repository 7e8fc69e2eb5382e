import { SUBJECT_NAMES, SUBJECT_OPTIONS } from './compile-condition';
import { OPERATOR_NAMES, OPTIONS } from './operator-table';

type Schema = Record<string, unknown>;

const FLAG_SUBJECTS = new Set(['method', 'path', 'url', 'client_ip', 'host']);
const NUMBER = { type: ['number', 'string'] };
const LIST = { type: 'array' };
const SUB_PATH = { anyOf: [{ type: 'string' }, { type: 'object', required: ['path'] }] };
const FLAG = { type: 'boolean' };
const TEXT = { type: 'string' };

/** What the operators take; the others take any JSON. */
const ARGUMENTS: Readonly<Record<string, Schema>> = {
  ...named(
    [
      'contains',
      'not_contains',
      'starts_with',
      'ends_with',
      'matches',
      'not_matches',
      'search',
      'path_template',
      'before',
      'after',
      'same_time',
      'equals_xml',
      'binary_equals',
    ],
    TEXT,
  ),
  ...named(['equals_number', 'greater_than', 'at_least', 'less_than', 'at_most', 'multiple_of'], NUMBER),
  ...named(['present', 'absent', 'null', 'empty_array'], FLAG),
  ...named(['one_of', 'none_of', 'has_exactly', 'includes', 'all_of', 'any_of'], LIST),
  ...named(['json_path', 'xpath'], SUB_PATH),
  schema: { type: ['object', 'boolean'] },
  size: { type: ['integer', 'object'] },
};

const OPTION_TYPES: Readonly<Record<string, Schema>> = {
  boolean: FLAG,
  string: TEXT,
  strings: { type: 'array', items: TEXT },
  object: { type: 'object' },
};

/** The rule language as a JSON Schema, for the API's documentation and for editors. `compileRule` checks more than it. */
export function ruleJsonSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rule',
    description:
      'When an answer is chosen: conditions, put together with "all", "any" and "not". A condition names one thing to look at and how it must be.',
    $ref: '#/$defs/rule',
    $defs: {
      rule: {
        type: 'object',
        anyOf: [
          combination('all', 'Every rule in the list holds.'),
          combination('any', 'One rule in the list holds, or more.'),
          {
            required: ['not'],
            properties: { not: { $ref: '#/$defs/rule' } },
            additionalProperties: false,
          },
          { $ref: '#/$defs/condition' },
        ],
      },
      condition: {
        type: 'object',
        oneOf: SUBJECT_NAMES.map(condition),
      },
    },
  };
}

function combination(name: string, description: string): Schema {
  const list = { type: 'array', minItems: 1, items: { $ref: '#/$defs/rule' }, description };
  return { required: [name], properties: { [name]: list }, additionalProperties: false };
}

function condition(subject: string): Schema {
  const own = Object.hasOwn(SUBJECT_OPTIONS, subject) ? (SUBJECT_OPTIONS[subject] ?? []) : [];
  return {
    required: [subject],
    properties: {
      [subject]: subjectSchema(subject),
      ...Object.fromEntries(OPERATOR_NAMES.map((name) => [name, ARGUMENTS[name] ?? true])),
      ...Object.fromEntries(
        Object.entries(OPTIONS).map(([name, type]) => [name, OPTION_TYPES[type] ?? true]),
      ),
      ...Object.fromEntries(own.map((name) => [name, true])),
    },
    additionalProperties: false,
  };
}

function subjectSchema(subject: string): Schema | boolean {
  if (subject === 'anything') return true;
  if (subject === 'body_text') return { const: true };
  if (subject === 'call') return { anyOf: [{ const: true }, { type: 'integer', minimum: 1 }] };
  if (subject === 'basic_auth') return { anyOf: [{ const: true }, credentials()] };
  if (FLAG_SUBJECTS.has(subject)) return { anyOf: [{ const: true }, TEXT] };
  return subject === 'body' ? TEXT : { type: 'string', minLength: 1 };
}

function credentials(): Schema {
  return {
    type: 'object',
    required: ['username', 'password'],
    properties: { username: TEXT, password: TEXT },
  };
}

function named(names: readonly string[], schema: Schema): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
