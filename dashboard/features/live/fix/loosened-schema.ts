import { type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { parsePointer, valueAt } from '../../../ui/form/pointer';

type Node = Record<string, unknown>;

const DRAFT = '2020-12';
/** Each turn takes one demand away; a schema with more to it is opened up as a whole. */
const MOST_TURNS = 60;

/** A schema that takes this value as well, and as little else as can be. */
export function loosened<Wanted extends object | boolean>(schema: Wanted, value: unknown): Wanted | boolean {
  if (typeof schema === 'boolean') return true;
  const root: Node = structuredClone(schema) as Node;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { valid, errors } = validate(value, root as Schema, DRAFT, undefined, false);
    // Eased, it is still what it was: a JSON document that is a schema.
    if (valid) return root as Wanted;
    const isEased = deepestFirst(errors).some((error) => ease(root, error, value));
    if (!isEased) break;
  }
  return { anyOf: [schema, { const: value }] } as unknown as Wanted;
}

const BRANCHES = /\/(?:\$ref|anyOf|oneOf|not|if)\//;

/** The innermost demands are the ones that are really broken. A reference and a union are eased as a whole. */
function deepestFirst(errors: readonly OutputUnit[]): OutputUnit[] {
  return errors
    .filter(({ keywordLocation }) => !BRANCHES.test(keywordLocation))
    .sort((one, other) => depth(other) - depth(one));
}

function depth({ keywordLocation }: OutputUnit): number {
  return keywordLocation.split('/').length;
}

/** Takes back one demand; false where there was nothing to take back. */
function ease(
  root: Node,
  { keyword, keywordLocation, instanceLocation }: OutputUnit,
  whole: unknown,
): boolean {
  const tokens = parsePointer(decodeURIComponent(keywordLocation.slice(1)));
  const node = nodeAt(root, tokens.slice(0, -1));
  const value = valueAt(whole, decodeURIComponent(instanceLocation.slice(1)));
  if (!node || !Object.hasOwn(node, keyword)) return false;
  const limit = node[keyword];
  if (keyword === 'required') node.required = present(limit, value);
  else if (keyword === 'type') node.type = [...[limit].flat(), typeOf(value)];
  else if (keyword === 'enum') node.enum = [...[limit].flat(), value];
  else if (keyword === 'const') {
    delete node.const;
    node.enum = [limit, value];
  } else if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    if (limit !== false) return false;
    node.properties = { ...unknownMembers(node, value), ...asNode(node.properties) };
  } else if (keyword === 'anyOf' || keyword === 'oneOf') {
    delete node[keyword];
    node.anyOf = [...[limit].flat(), { const: value }];
  } else if (Object.hasOwn(WIDER, keyword)) node[keyword] = WIDER[keyword]?.(value);
  else if (CONTAINERS.has(keyword)) return false;
  else if (keyword === '$ref') {
    delete node.$ref;
    node.anyOf = [{ $ref: limit }, { const: value }];
  } else delete node[keyword];
  return true;
}

/** Of these the errors inside tell what is wrong. */
const CONTAINERS = new Set([
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'dependentSchemas',
]);

/** Bounds move just as far as they have to. */
const WIDER: Record<string, (value: unknown) => unknown> = {
  minimum: (value) => value,
  maximum: (value) => value,
  minLength: sizeOf,
  maxLength: sizeOf,
  minItems: sizeOf,
  maxItems: sizeOf,
  minProperties: sizeOf,
  maxProperties: sizeOf,
};

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  return Object.keys(Object(value)).length;
}

function present(names: unknown, value: unknown): unknown[] {
  return [names].flat().filter((name) => typeof name === 'string' && Object.hasOwn(Object(value), name));
}

function unknownMembers({ properties }: Node, value: unknown): Node {
  const names = Object.keys(Object(value)).filter((name) => !Object.hasOwn(asNode(properties), name));
  return Object.fromEntries(names.map((name) => [name, {}]));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function nodeAt(root: Node, tokens: readonly string[]): Node | undefined {
  let node: unknown = root;
  for (const token of tokens) node = asNode(node)[token];
  return typeof node === 'object' && node !== null ? asNode(node) : undefined;
}

function asNode(value: unknown): Node {
  // Whatever a schema holds there, its members are looked up by name.
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
