import type { Finding } from '../finding';
import { appendToken } from '../json/json-pointer';
import {
  type Comparison,
  type Condition,
  type PageWish,
  QUERY_LIMITS,
  type SortKey,
} from './collection-query';
import { readFieldPath } from './field-path';

/** A query while its parameters are read; what cannot be is collected and said at the end. */
export class QueryDraft {
  readonly conditions: Condition[] = [];
  readonly sort: SortKey[] = [];
  readonly embed: string[] = [];
  readonly expand: string[] = [];
  readonly findings: Finding[] = [];
  search: string | null = null;
  page: PageWish = { kind: 'all' };
  private comparisons = 0;

  /** Null, and a finding, for what the memory cannot compare. */
  comparison(
    parameter: string,
    field: string,
    wish: Omit<Comparison, 'kind' | 'path' | 'onlyIfKnown'> & { onlyIfKnown?: boolean },
  ): Comparison | null {
    const path = readFieldPath(field);
    if (!path) return this.refuse(parameter, `"${field}" cannot be the name of a field that is asked for.`);
    this.comparisons += 1;
    if (this.comparisons > QUERY_LIMITS.comparisons) {
      if (this.comparisons > QUERY_LIMITS.comparisons + 1) return null;
      return this.refuse(parameter, `A query compares at most ${QUERY_LIMITS.comparisons} fields.`);
    }
    if (wish.values.length > QUERY_LIMITS.values)
      return this.refuse(parameter, `A field is compared with at most ${QUERY_LIMITS.values} values.`);
    if (wish.values.some((value) => value.length > QUERY_LIMITS.valueCharacters))
      return this.refuse(parameter, `A value has at most ${QUERY_LIMITS.valueCharacters} characters.`);
    return { onlyIfKnown: false, ...wish, kind: 'compare', path };
  }

  sortBy(parameter: string, field: string, wish: Omit<SortKey, 'path'>): void {
    const path = readFieldPath(field);
    if (!path) this.refuse(parameter, `"${field}" cannot be the name of a field to sort by.`);
    else if (this.sort.length === QUERY_LIMITS.sortKeys)
      this.refuse(parameter, `A list is sorted by at most ${QUERY_LIMITS.sortKeys} fields.`);
    else this.sort.push({ ...wish, path });
  }

  join(parameter: 'embed' | 'expand', names: readonly string[]): void {
    this[parameter].push(...names.filter((name) => !this[parameter].includes(name)));
    if (this[parameter].length > QUERY_LIMITS.joins)
      this.refuse(`_${parameter}`, `At most ${QUERY_LIMITS.joins} things are put beside each item.`);
  }

  refuse(parameter: string, message: string, suggestion?: string): null {
    this.findings.push({
      pointer: appendToken('query:', parameter),
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
    return null;
  }
}
