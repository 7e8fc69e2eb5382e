import { canonicalQueryPart } from './percent-spelling';
import { queryFields } from './query-fields';

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The query as SigV4 signs it: each part spelled one way, sorted by name and then by value. */
export function canonicalQuery(rawQuery: string): string {
  return queryFields(rawQuery)
    .filter(({ name }) => name !== 'X-Amz-Signature')
    .map(({ rawName, rawValue }) => [canonicalQueryPart(rawName), canonicalQueryPart(rawValue)] as const)
    .sort((left, right) => order(left[0], right[0]) || order(left[1], right[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}
