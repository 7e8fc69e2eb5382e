import type { Fix } from '../editor-types';
import type { JsonNode } from '../json/json-node';
import { nearestName } from '../nearest-name';
import { words } from '../words';
import { DIALECTS, FORMATS, type Keyword, OTHER_FORMATS, TYPES } from './keywords';

export type ValueFault = { at: JsonNode; message: string; insert?: string; isHint?: boolean };

/** What other notations call a type. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  ...{ bool: 'boolean', dict: 'object', map: 'object', list: 'array', none: 'null', nil: 'null' },
  ...{ decimal: 'number', double: 'number', float: 'number', int: 'integer', long: 'integer' },
  ...{ str: 'string', text: 'string', date: 'string', datetime: 'string', uuid: 'string' },
};

/** What is wrong with the value of a keyword, beside what stands in the schemas below it. */
export function valueFaults({ name, shape }: Keyword, value: JsonNode, isDraft4: boolean): ValueFault[] {
  const wrong = (message: string): ValueFault[] => [{ at: value, message }];
  const say = words().schema;
  switch (shape) {
    case 'schema':
      return isSchema(value) ? [] : wrong(say.needsSchema(name));
    case 'schemas':
      if (value.kind !== 'array') return wrong(say.needsSchemas(name));
      if (value.items.length === 0) return wrong(say.emptyList(name));
      return value.items
        .filter((item) => !isSchema(item))
        .map((at) => ({ at, message: say.needsSchema(name) }));
    case 'schema or schemas':
      return isSchema(value) || value.kind === 'array' ? [] : wrong(say.needsSchema(name));
    case 'schemas by name':
    case 'schemas by pattern':
      if (value.kind !== 'object') return wrong(say.needsSchemasByName(name));
      return value.members.flatMap(({ value: each }) =>
        each && !isSchema(each) ? [{ at: each, message: say.needsSchema(name) }] : [],
      );
    case 'schema or names by name':
    case 'names by name':
      return value.kind === 'object' ? [] : wrong(say.needsObject(name));
    case 'names':
      // draft 4 to 2019-09 and OpenAPI 2: `"required": true` in a property was draft 3.
      if (value.kind === 'boolean') return wrong(say.requiredAbove(name));
      return listFaults(value, say.needsNames(name));
    case 'count':
      return isWhole(value) ? [] : numberFault(value, say.needsCount(name));
    case 'number':
      return value.kind === 'number' ? [] : numberFault(value, say.needsNumber(name));
    case 'limit':
      if (value.kind === 'number' || (isDraft4 && value.kind === 'boolean')) return [];
      return numberFault(value, say.needsNumber(name));
    case 'positive':
      return value.kind === 'number' && value.value > 0 ? [] : numberFault(value, say.needsPositive(name));
    case 'boolean':
      return value.kind === 'boolean' ? [] : booleanFault(value, say.needsBoolean(name));
    case 'text':
    case 'reference':
      return value.kind === 'string' ? [] : wrong(say.needsText(name));
    case 'dialect':
      if (value.kind !== 'string') return wrong(say.needsText(name));
      return /json-schema\.org|spec\.openapis\.org/.test(value.value)
        ? []
        : [hint(value, say.unknownDialect(value.value), DIALECTS[0])];
    case 'pattern':
      if (value.kind !== 'string') return wrong(say.needsText(name));
      return isPattern(value.value) ? [] : wrong(say.badPattern(value.value));
    case 'values':
      if (value.kind !== 'array') return wrong(say.needsValues(name));
      return value.items.length === 0 && name === 'enum' ? wrong(say.emptyList(name)) : [];
    case 'type':
      return value.kind === 'array' ? value.items.flatMap(typeFaults) : typeFaults(value);
    case 'format':
      return formatFaults(value);
    default:
      return [];
  }
}

export function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    // Its mistake is told where the pattern stands.
    return false;
  }
}

function isSchema({ kind }: JsonNode): boolean {
  return kind === 'object' || kind === 'boolean';
}

function isWhole(node: JsonNode): boolean {
  return node.kind === 'number' && Number.isInteger(node.value) && node.value >= 0;
}

function listFaults(value: JsonNode, message: string): ValueFault[] {
  if (value.kind !== 'array') return [{ at: value, message }];
  return value.items.filter(({ kind }) => kind !== 'string').map((at) => ({ at, message }));
}

/** "3" in quotes is 3. */
function numberFault(at: JsonNode, message: string): ValueFault[] {
  const isQuoted = at.kind === 'string' && /^\d+(\.\d+)?$/.test(at.value);
  return [{ at, message, ...(isQuoted && { insert: at.value }) }];
}

function booleanFault(at: JsonNode, message: string): ValueFault[] {
  const isQuoted = at.kind === 'string' && /^(true|false)$/.test(at.value);
  return [{ at, message, ...(isQuoted && { insert: at.value }) }];
}

function typeFaults(at: JsonNode): ValueFault[] {
  if (at.kind !== 'string') return [{ at, message: words().schema.needsType }];
  if (TYPES.some((type) => type === at.value)) return [];
  const lower = at.value.toLowerCase();
  const meant = Object.hasOwn(OTHER_TYPES, lower) ? OTHER_TYPES[lower] : nearestName(at.value, TYPES);
  return [
    {
      at,
      message: words().schema.unknownType(at.value),
      ...(meant !== undefined && { insert: JSON.stringify(meant) }),
    },
  ];
}

function formatFaults(at: JsonNode): ValueFault[] {
  if (at.kind !== 'string') return [{ at, message: words().schema.needsText('format') }];
  const known = [...FORMATS, ...OTHER_FORMATS];
  if (known.includes(at.value)) return [];
  return [hint(at, words().schema.unknownFormat(at.value), nearestName(at.value, known))];
}

/** Allowed, though nobody may look at it. */
function hint(at: JsonNode, message: string, meant: string | undefined): ValueFault {
  return { at, message, isHint: true, ...(meant !== undefined && { insert: JSON.stringify(meant) }) };
}

export function fixOf({ at, insert }: ValueFault): Fix | undefined {
  return insert === undefined ? undefined : { from: at.from, to: at.to, insert };
}
