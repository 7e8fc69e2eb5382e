import { isPlainRecord } from '../../../json/plain-record';
import { jsonText } from '../../json-text';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { argumentAfterInput, hasHash, isNothing, textOf, wholeFrom } from './arguments';
import { removeAt } from './json-remove';
import { sortedBy } from './json-sort';
import { copied, jsonFrom, jsonInput, jsonOrText, jsonPathOf } from './json-values';

export const JSON_HELPERS: HelperTable = {
  jsonPath: (call) => {
    const [input, source] = call.args;
    if (isNothing(input) || input === '') return call.hash.default;
    const path = jsonPathOf(call, source);
    const found = path.find(jsonFrom(call, input));
    if (!path.isSingular) return found.length === 0 && hasHash(call, 'default') ? call.hash.default : found;
    return found[0] ?? call.hash.default;
  },
  parseJson: (call) => {
    const value = jsonInput(call);
    const name = argumentAfterInput(call, 0);
    if (isNothing(name)) return value;
    call.scope.variables.set(textOf(call, name), value);
    return '';
  },
  toJson: (call) => jsonText(call.args[0] ?? null, call.scope),
  formatJson: (call) => {
    const format = textOf(call, call.hash.format ?? 'pretty');
    if (format !== 'pretty' && format !== 'compact') {
      throw new HelperError(`formatJson: format is 'pretty' or 'compact', not "${format}"`);
    }
    return jsonText(jsonInput(call), call.scope, format === 'pretty' ? 2 : undefined);
  },
  jsonMerge: (call) => {
    const [base, given] = call.args;
    const overlay = call.block ? call.block.body() : given;
    const merged = merge(jsonFrom(call, base), jsonFrom(call, overlay), call.hash.removeNulls === true, call);
    return jsonText(merged, call.scope);
  },
  jsonRemove: (call) => {
    const value = copied(jsonInput(call), call);
    removeAt(call, value, textOf(call, argumentAfterInput(call, 0)));
    return jsonText(value, call.scope);
  },
  jsonArrayAdd: (call) => {
    const root = copied(jsonFrom(call, call.args[0]), call);
    const list = hasHash(call, 'jsonPath') ? jsonPathOf(call, call.hash.jsonPath).find(root)[0] : root;
    if (!Array.isArray(list)) throw new HelperError('jsonArrayAdd: there is no JSON array to add to');
    const item = jsonOrText(call, call.block ? call.block.body() : call.args[1]);
    if (call.hash.flatten === true && Array.isArray(item)) for (const one of item) list.push(one);
    else list.push(item);
    if (!isNothing(call.hash.maxItems)) {
      const most = wholeFrom(call, call.hash.maxItems, 'maxItems');
      if (list.length > most) list.splice(0, list.length - Math.max(0, most));
    }
    return jsonText(root, call.scope);
  },
  jsonSort: (call) => {
    const path = textOf(call, argumentAfterInput(call, 0));
    return jsonText(sortedBy(call, copied(jsonInput(call), call), path), call.scope);
  },
};

/** As RFC 7396, but that null is a value unless nulls are to be removed. */
function merge(base: unknown, overlay: unknown, removesNulls: boolean, call: HelperCall): unknown {
  call.scope.spend(1);
  if (!isPlainRecord(base) || !isPlainRecord(overlay)) return overlay;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(overlay)) {
    if (removesNulls && value === null) merged.delete(key);
    else merged.set(key, merge(merged.get(key), value, removesNulls, call));
  }
  return Object.fromEntries(merged);
}
