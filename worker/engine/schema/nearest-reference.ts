import { isJsonObject } from '../json/json-object';
import { escapeToken, pointerTokens, readToken } from '../json/json-pointer';
import { mistypedName } from '../nearest-name';

const PLACES = [['$defs'], ['definitions'], ['components', 'schemas']];

/** What a reference into the same document probably means: the same name elsewhere, or a name like it. */
export function nearestReference(reference: string, document: unknown): string | undefined {
  const tokens = reference.startsWith('#/') ? pointerTokens(reference.slice(1)) : undefined;
  const name = tokens?.at(-1) ?? reference.replace(/^.*[#/]/, '');
  for (const place of PLACES) {
    const map = place.reduce(readToken, document);
    if (!isJsonObject(map)) continue;
    const found = Object.hasOwn(map, name) ? name : mistypedName(name, Object.keys(map));
    if (found !== null) return `#/${[...place, escapeToken(found)].join('/')}`;
  }
  return undefined;
}
