import { isPlainRecord } from '../../../json/plain-record';
import { compileJsonPath } from '../../../json-path/compile-json-path';
import { parseJsonText } from '../../../request/json-text';
import { BoundedCache } from '../../bounded-cache';
import { type HelperCall, HelperError } from '../../template-helper';
import { shown, textOf } from './arguments';

type FoundPath = { find(value: unknown): unknown[]; isSingular: boolean };

const paths = new BoundedCache<ReturnType<typeof compileJsonPath>>(500);

export function jsonPathOf(call: HelperCall, source: unknown): FoundPath {
  if (typeof source !== 'string' || source.trim() === '') {
    throw new HelperError(`${call.name} needs a JSONPath such as "$.name", not ${shown(source)}`);
  }
  const path = paths.get(source, compileJsonPath);
  if (path.ok) return path;
  throw new HelperError(`${call.name}: "${source}" is not a JSONPath: ${path.reason}`);
}

/** The body of a request is parsed once, however often it is asked. */
export function jsonFrom(call: HelperCall, input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const { body } = call.scope.request;
  const parsed = input.length > 64 && input === body.text ? body.json : parseJsonText(input);
  if (parsed.ok) return parsed.value;
  throw new HelperError(`${call.name}: ${shown(input)} is not JSON: ${parsed.reason}`);
}

export function jsonInput(call: HelperCall): unknown {
  return jsonFrom(call, call.block ? call.block.body() : call.args[0]);
}

/** A copy that a helper may change: what it was made from may be asked again. */
export function copied(value: unknown, call: HelperCall): unknown {
  if (Array.isArray(value)) {
    call.scope.spend(1 + (value.length >> 3));
    return value.map((item) => copied(item, call));
  }
  if (!isPlainRecord(value)) return value;
  call.scope.spend(1);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copied(item, call)]));
}

/** Where a value belongs that may be given as JSON text or as the value. */
export function jsonOrText(call: HelperCall, input: unknown): unknown {
  if (typeof input !== 'string') return input;
  const parsed = parseJsonText(input);
  return parsed.ok ? parsed.value : textOf(call, input);
}
