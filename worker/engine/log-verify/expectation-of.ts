import { MAIN_WORLD } from '../collections/memory-name';
import type { Exchange } from '../exchange';
import { isJsonObject } from '../json/json-object';
import { filterTermFor } from '../log-filter/filter-term-for';
import { queryOf } from '../log-filter/query-field';
import { bodyText } from '../log-filter/text-search';
import { parseJsonText } from '../request/json-text';
import type { WantedCount } from './wanted-count';

const MOST_OF_A_KIND = 5;
const LONGEST = 100;
/** Together they have to fit into a filter. */
const LONGEST_TERM = 1100;

/** What this exchange would satisfy: where it went, what it asked for, and what it said in a JSON body. */
export function expectationOf(exchange: Exchange): { filter: string; count: WantedCount } {
  const { method, group_slug, path, world, url } = exchange;
  const terms = [
    filterTermFor('method', method),
    filterTermFor('group', group_slug),
    filterTermFor('path', path),
    ...(world === MAIN_WORLD ? [] : [filterTermFor('world', world)]),
    ...pairTerms('query', queryOf(url)),
    ...pairTerms('json', membersOf(exchange)),
  ];
  return { filter: terms.filter((term) => term.length <= LONGEST_TERM).join(' '), count: { at_least: 1 } };
}

function pairTerms(field: string, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs
    .filter(
      ([name, value]) =>
        name !== '' && name.length <= LONGEST && value.length <= LONGEST && !/\p{Cc}/u.test(name),
    )
    .slice(0, MOST_OF_A_KIND)
    .map(([name, value]) => filterTermFor(`${field}:${name}`, value));
}

/** The plain values at the top of the request's body, each with its place. */
function membersOf({ request_body }: Exchange): [string, string][] {
  const text = bodyText(request_body);
  const parsed = text === null || request_body.cut ? null : parseJsonText(text);
  if (!parsed?.ok || !isJsonObject(parsed.value)) return [];
  return Object.entries(parsed.value).flatMap(([name, value]): [string, string][] =>
    typeof value === 'object' ? [] : [[placeOf(name), String(value)]],
  );
}

function placeOf(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `$.${name}`;
  return `$['${name.replace(/[\\']/g, '\\$&')}']`;
}
