import { base64OfText, textOfBase64 } from '../../../base64';
import type { LinearPattern } from '../../../regex/compile-pattern';
import { ValueList } from '../../lazy-node';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { argumentAfterInput, hasHash, inputText, isNothing, shown, textOf } from './arguments';
import { patternOf } from './patterns';

export const TEXT_HELPERS: HelperTable = {
  trim: (call) => inputText(call).trim(),
  base64: (call) => {
    const text = inputText(call);
    if (call.hash.decode === true) {
      const decoded = textOfBase64(text);
      if (decoded !== null) return decoded;
      throw new HelperError(`base64: ${shown(text)} is not base64`);
    }
    const encoded = base64OfText(text);
    return call.hash.padding === false ? encoded.replace(/=+$/, '') : encoded;
  },
  urlEncode: (call) => {
    const text = inputText(call);
    return call.hash.decode === true ? urlDecoded(text) : urlEncoded(text);
  },
  regexExtract: (call) => extract(call),
  formData: (call) => {
    const fields = formFields(textOf(call, call.args[0]), call);
    const name = argumentAfterInput(call, 0);
    if (isNothing(name)) return fields;
    call.scope.variables.set(textOf(call, name), fields);
    return '';
  },
};

/** Without a name the first match; with one the groups of all matches, under that name. */
function extract(call: HelperCall): unknown {
  const [value, source, name] = call.args;
  const text = textOf(call, value);
  const pattern = patternOf(call, source);
  const first = pattern.exec(text);
  if (isNothing(name)) return first ? first.groups[0] : orDefault(call, source);
  const found = first ? groupsOfAll(call, text, pattern) : orDefault(call, source);
  call.scope.variables.set(textOf(call, name), found);
  return '';
}

function groupsOfAll(call: HelperCall, text: string, pattern: LinearPattern): string[] {
  const groups: string[] = [];
  for (let rest = text; rest !== ''; ) {
    call.scope.spend(1 + (rest.length >> 10));
    const match = pattern.exec(rest);
    if (!match) break;
    for (const group of match.groups.slice(1)) groups.push(group ?? '');
    rest = rest.slice(match.index + Math.max(1, match.groups[0]?.length ?? 0));
  }
  return groups;
}

function orDefault(call: HelperCall, source: unknown): unknown {
  if (hasHash(call, 'default')) return call.hash.default;
  throw new HelperError(`regexExtract: nothing matches ${shown(source)}; default= says what is used then`);
}

/** A name that comes several times prints as its first value and has the others by number. */
function formFields(text: string, call: HelperCall): Record<string, unknown> {
  const decoded = call.hash.urlDecode === true ? urlDecoded : (part: string) => part;
  const fields = new Map<string, string[]>();
  const pairs = text === '' ? [] : text.split('&');
  call.scope.spend(pairs.length);
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = decoded(at === -1 ? pair : pair.slice(0, at));
    const value = at === -1 ? '' : decoded(pair.slice(at + 1));
    const known = fields.get(name);
    if (known) known.push(value);
    else fields.set(name, [value]);
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, new ValueList(values)]));
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As forms do: a space is a plus. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))
    .replaceAll('%20', '+')
    .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function urlDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new HelperError(`${shown(text)} is not URL-encoded`);
  }
}
