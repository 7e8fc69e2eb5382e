import { compileJsonPath, type JsonPathResult } from '../../../json-path/compile-json-path';
import { BoundedCache } from '../../bounded-cache';
import { HelperError, type RenderScope } from '../../template-helper';
import { pathParts, valueAt } from './object-path';

/** Most paths are written in the template, and the same at each rendering. */
const paths = new BoundedCache<JsonPathResult>(200);

/** By JSONPath when it begins with "$", else by object path. What cannot be looked into, and an empty path, answer the value itself. */
export function valueFromPath(value: unknown, path: unknown, fallback: unknown, scope: RenderScope): unknown {
  if (typeof value !== 'object' || typeof path !== 'string' || path === '') return value;
  const found = path.startsWith('$') ? valueByJsonPath(value, path, scope) : valueAt(value, pathParts(path));
  return found === undefined ? fallback : found;
}

/** The value at a path that names one place, a list for any other; undefined when nothing is there. */
export function valueByJsonPath(value: unknown, source: string, scope: RenderScope): unknown {
  const path = paths.get(source, compileJsonPath);
  if (!path.ok) throw new HelperError(`the path ${source.slice(0, 100)} is wrong: ${path.reason}`);
  const found = path.find(value);
  scope.spend(1 + found.length);
  if (found.length === 0) return undefined;
  return path.isSingular ? found[0] : found;
}
