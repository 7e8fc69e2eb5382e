import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { pointerTokens } from '../json/json-node';

/** A rule of a schema that a value breaks. */
export type Breach = {
  /** Of the value, or of the member that is missing. */
  tokens: string[];
  /** The keyword; `false` for what may not be there at all. */
  rule: string;
  /** What the schema has at the keyword; undefined where the way there is lost. */
  limit: unknown;
};

/** They only say how errors are nested: the one inside tells what is wrong. */
const CONTAINERS = new Set([
  ...[
    '$ref',
    '$recursiveRef',
    'properties',
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
  ],
  ...['patternProperties', 'items', 'prefixItems', 'additionalItems', 'unevaluatedItems', 'allOf', 'if'],
  ...['dependentSchemas'],
]);

const UNIONS = new Set(['anyOf', 'oneOf']);

/** Where a value does not fit a schema, however that schema was written. Throws when it cannot be used at all. */
export function breachesOf(schema: object | boolean, value: unknown): Breach[] {
  const address = typeof schema === 'object' ? String(Reflect.get(schema, '$schema')) : '';
  const draft = /draft-0[4-7]/.test(address) ? '7' : '2020-12';
  const own = schema as Schema | boolean;
  const { errors } = validate(value, own, draft, dereference(own as Schema), false);
  const found = meant(attached(errors)).flatMap((error) => breachesIn(error, schema, value));
  const keys = found.map(({ tokens, rule }) => [rule, ...tokens].join('\n'));
  return found.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The error of the schema `false` says where the value stands, not where the schema does: that is where its container is. */
function attached(errors: readonly OutputUnit[]): OutputUnit[] {
  return errors.map((error, index) => {
    const container = errors[index - 1];
    const isLost = error.keyword === 'false' && container !== undefined;
    return isLost ? { ...error, keywordLocation: `${container.keywordLocation}/false` } : error;
  });
}

/** Of a union the errors of the one branch that has the right type, or else that none fits. */
function meant(errors: readonly OutputUnit[]): OutputUnit[] {
  let kept = [...errors];
  for (const union of errors) {
    if (!UNIONS.has(union.keyword) || !kept.includes(union)) continue;
    const inside = kept.filter((error) => isInside(error, union));
    const branches = new Map<string, OutputUnit[]>();
    for (const error of inside) {
      const branch = error.keywordLocation.slice(union.keywordLocation.length + 1).split('/')[0] ?? '';
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    const fitting = [...branches.values()].filter((own) => !own.some((error) => isOfType(error, union)));
    const chosen = fitting.length === 1 && branches.size > 1 ? (fitting[0] ?? []) : [union];
    kept = kept.filter((error) => chosen.includes(error) || (error !== union && !inside.includes(error)));
  }
  return kept.filter(({ keyword }) => !CONTAINERS.has(keyword));
}

function isInside({ keywordLocation, instanceLocation }: OutputUnit, union: OutputUnit): boolean {
  return (
    keywordLocation.startsWith(`${union.keywordLocation}/`) &&
    `${instanceLocation}/`.startsWith(`${union.instanceLocation}/`)
  );
}

function isOfType({ keyword, instanceLocation }: OutputUnit, union: OutputUnit): boolean {
  return keyword === 'type' && instanceLocation === union.instanceLocation;
}

function breachesIn(error: OutputUnit, schema: object | boolean, value: unknown): Breach[] {
  const tokens = pointerTokens(error.instanceLocation);
  const limit = limitAt(schema, pointerTokens(error.keywordLocation));
  if (error.keyword !== 'required') return [{ tokens, rule: error.keyword, limit }];
  const holder = memberAt(value, tokens);
  const names: unknown[] = Array.isArray(limit) ? limit : [];
  return names
    .filter((name) => typeof name === 'string' && !(isRecord(holder) && Object.hasOwn(holder, name)))
    .map((name) => ({ tokens: [...tokens, String(name)], rule: 'required', limit }));
}

/** A location runs through references as if they were members. */
function limitAt(root: unknown, tokens: readonly string[]): unknown {
  let place: unknown = root;
  for (const token of tokens) {
    const address = token === '$ref' && isRecord(place) ? String(place.$ref) : '';
    place = address.startsWith('#') ? memberAt(root, pointerTokens(address)) : memberAt(place, [token]);
  }
  return place;
}

function memberAt(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>(
    (place, token) => (isRecord(place) && Object.hasOwn(place, token) ? place[token] : undefined),
    value,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
