import type { Finding } from '../finding';
import type { FieldPath } from './collection-model';

/** json-server 0.17, json-server 1.x, Mockoon; `auto` understands both of json-server's. */
export const DIALECTS = ['auto', 'v0', 'v1', 'mockoon'] as const;

export type Dialect = (typeof DIALECTS)[number];

export type Operator =
  | 'eq'
  | 'ne'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'starts_with'
  | 'ends_with'
  /** A regular expression that ignores case. */
  | 'matches';

export type Comparison = {
  kind: 'compare';
  path: FieldPath;
  operator: Operator;
  /** One that fits is enough; with `ne` none may fit. As text: "1" is the number 1 as well as the string. */
  values: readonly string[];
  /** Whether an item whose field is null passes `ne`, and one without the field too. */
  passesWithout: 'never' | 'null' | 'always';
  /** Left out where no item has the field, as json-server 0.17 does. */
  onlyIfKnown: boolean;
};

export type Condition =
  | Comparison
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] };

/** Items without the field are the greatest, as lodash has it. */
export type SortKey = {
  path: FieldPath;
  direction: 'asc' | 'desc';
  ignoresCase: boolean;
};

export type PageWish =
  | { kind: 'all' }
  /** `number` begins with 1. */
  | { kind: 'page'; number: number; size: number; isEnvelope: boolean }
  /** `end` is behind the last. */
  | { kind: 'slice'; start: number; end: number }
  | { kind: 'cursor'; after: string | null; size: number };

/** What a list is asked for, as plain data. */
export type CollectionQuery = {
  condition: Condition | null;
  search: string | null;
  sort: readonly SortKey[];
  page: PageWish;
  /** Names of what is to be put beside each item; the collection knows what they mean. */
  embed: readonly string[];
  expand: readonly string[];
};

export type ParsedQuery = { ok: true; query: CollectionQuery } | { ok: false; findings: Finding[] };

export const QUERY_LIMITS = {
  values: 200,
  comparisons: 30,
  sortKeys: 4,
  pathSegments: 8,
  segmentCharacters: 100,
  valueCharacters: 4_000,
  joins: 10,
  nesting: 8,
  pageSize: 10_000,
} as const;

export const PAGE_SIZE = 10;
