import { isPlainRecord } from '../../../json/plain-record';
import { jsonText } from '../../json-text';
import type { HelperTable } from '../../template-helper';
import { jmesValue } from './jmes-path';
import { pathParts, valueAt } from './object-path';
import { plainValue } from './plain-value';
import { valueByJsonPath } from './value-from-path';

export const OBJECT_HELPERS: HelperTable = {
  object: ({ hash }) =>
    Object.fromEntries(Object.entries(hash).map(([name, value]) => [name, plainValue(value)])),
  objectMerge: ({ args }) => {
    if (args.length === 0) return '';
    const records = args.map(plainValue).filter(isPlainRecord);
    return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
  },
  objectPath: ({ args }) => {
    if (args.length < 2) return undefined;
    const [value, path, fallback = ''] = args.map(plainValue);
    if (!isObject(value) || !isPath(path)) return value;
    return valueAt(value, pathParts(path)) ?? fallback;
  },
  jsonPath: ({ args, scope }) => {
    if (args.length < 2) return undefined;
    const [value, path, fallback = ''] = args.map(plainValue);
    if (!isObject(value) || !isPath(path)) return value;
    return valueByJsonPath(value, path, scope) ?? fallback;
  },
  jmesPath: ({ args, scope }) => {
    if (args.length < 2) return undefined;
    const [value, path, fallback = ''] = args.map(plainValue);
    if (!isObject(value) || !isPath(path)) return value;
    return jmesValue(value, path, scope) ?? fallback;
  },
  jsonParse: ({ args }) => {
    const text = plainValue(args[0]);
    if (typeof text !== 'string') return undefined;
    try {
      return JSON.parse(text);
    } catch {
      // Not JSON: nothing, as Mockoon answers.
      return undefined;
    }
  },
  stringify: ({ args, scope }) => {
    const value = plainValue(args[0]);
    return typeof value === 'object' && value !== null ? jsonText(value, scope, 2) : value;
  },
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPath(path: unknown): path is string {
  return typeof path === 'string' && path !== '';
}
