import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { compileJsonPath } from '../json-path/compile-json-path';
import { parseJsonText } from '../request/json-text';
import { itemsOf, jsonOf, NO_JSON } from './compared-value';
import { equalsTest } from './equals-operators';
import { compileJsonEquality } from './json-equality';
import { lifted, type Matcher, type OperatorScope, type OperatorTable } from './operator';
import { compileSchemaOperator } from './schema-operator';

export const JSON_OPERATORS: OperatorTable = {
  equals_json: { reads: 'json', cost: 20, compile: compileEqualsJson },
  json_path: { reads: 'json', cost: 20, compile: compileSubPath },
  schema: { reads: 'json', cost: 30, compile: compileSchemaOperator },
  array_includes: { reads: 'json', cost: 5, compile: compileArrayIncludes },
};

/** Takes JSON, or the text of a JSON document. */
function compileEqualsJson(argument: unknown, scope: OperatorScope): Matcher | null {
  const { compilation, pointer, options, kind } = scope;
  const expected =
    typeof argument === 'string' ? parseJsonText(argument) : { ok: true as const, value: argument };
  if (!expected.ok) return compilation.report(pointer, `This text is not JSON. ${expected.reason}`);
  const equality = compileJsonEquality(expected.value, {
    ignoresArrayOrder: options.ignore_array_order === true,
    ignoresExtra: options.ignore_extra_elements === true,
    hasPlaceholders: true,
  });
  if (!equality.ok) return compilation.report(pointer, equality.reason);
  return lifted((value) => {
    const json = jsonOf(value, kind);
    return json !== NO_JSON && equality.test(json);
  }, scope);
}

/** A path alone must find something; with operators beside it they look at what it finds. */
function compileSubPath(argument: unknown, scope: OperatorScope): Matcher | null {
  const { compilation, pointer, kind } = scope;
  const source = isJsonObject(argument) ? argument.path : argument;
  const at = isJsonObject(argument) ? appendToken(pointer, 'path') : pointer;
  if (typeof source !== 'string') return compilation.report(at, 'This must be a JSONPath.');
  const path = compileJsonPath(source);
  if (!path.ok) return compilation.report(at, `${path.reason} (character ${path.offset + 1})`);
  const { path: _, ...operators } = isJsonObject(argument) ? argument : { path: source };
  const hasOperators = Object.keys(operators).length > 0;
  const inner = hasOperators ? scope.nested(operators, pointer, 'json') : isThere;
  if (inner === null) return null;
  return lifted((value, now) => {
    const json = jsonOf(value, kind);
    return json !== NO_JSON && inner(path.find(json), now);
  }, scope);
}

function isThere(found: readonly unknown[]): boolean {
  return found.length > 0;
}

function compileArrayIncludes(argument: unknown, scope: OperatorScope): Matcher {
  const inner: OperatorScope = { ...scope, kind: 'json' };
  const test = equalsTest(argument, inner);
  return (found, now) =>
    itemsOf(found.map((value) => readList(value, scope.kind))).some((item) => test(item, now));
}

/** A list that was sent as the text of JSON counts as a list. */
function readList(value: unknown, kind: 'text' | 'json'): unknown {
  const json = jsonOf(value, kind);
  return Array.isArray(json) ? json : value;
}
