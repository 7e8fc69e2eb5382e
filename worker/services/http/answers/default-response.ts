import type { AnswerSource } from './answer-source';

type Part = { default_response: unknown; default_status_code: number | null };

export const REFUSAL_STATUS = 400;

/** What is answered when a part of the contract does not hold, as if it were an answer of the endpoint; null when nothing is said. */
export function defaultSource(part: Part, pointer: string): AnswerSource | null {
  const { default_response, default_status_code } = part;
  if (default_response === null || default_response === undefined) return null;
  const isSchema = looksLikeSchema(default_response);
  const at = `${pointer}/default_response`;
  return {
    status: default_status_code ?? REFUSAL_STATUS,
    statusTemplate: null,
    headers: {},
    body: isSchema ? null : textOf(default_response),
    schema: isSchema ? default_response : null,
    answer: null,
    templating: 'on',
    pointers: { status: at, headers: at, body: at, schema: at, answer: at },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const TYPES = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);

const APPLICATORS = ['$ref', 'allOf', 'anyOf', 'oneOf', 'const', 'enum'];

/** What may stand beside a type in a schema that is short enough to be written here. */
const KEYWORDS = new Set([
  ...APPLICATORS,
  ...[
    'type',
    'title',
    'description',
    'default',
    'examples',
    'format',
    'pattern',
    'not',
    'if',
    'then',
    'else',
  ],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames'],
  ...['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
  ...['items', 'prefixItems', 'additionalItems', 'contains', 'minContains', 'maxContains', 'uniqueItems'],
  ...['minItems', 'maxItems', 'unevaluatedItems', 'minLength', 'maxLength', 'contentMediaType'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'contentEncoding'],
  ...[
    '$defs',
    'definitions',
    '$id',
    '$anchor',
    '$comment',
    'nullable',
    'readOnly',
    'writeOnly',
    'deprecated',
  ],
]);

/** A JSON Schema, not a literal answer that happens to be an object: it says so, or it has nothing that a schema has not. */
export function looksLikeSchema(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = new Map<string, unknown>(Object.entries(value));
  if (own.has('$schema')) return true;
  const isKnown = [...own.keys()].every((key) => KEYWORDS.has(key) || key.startsWith('x-'));
  if (!isKnown) return false;
  const types = [own.get('type')].flat();
  if (types.length > 0 && types.every((type) => typeof type === 'string' && TYPES.has(type))) return true;
  const [only] = own.keys();
  return own.size === 1 && only !== undefined && APPLICATORS.includes(only);
}
