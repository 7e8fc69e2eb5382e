import type { CollectionModel, Join } from './collection-model';
import type { CollectionQuery } from './collection-query';

/** Which memory it is: it writes this down, for an object does not know its own name. */
export type MemoryPlace = { group_id: string; world: string };

/** What a call brings along; `supplies` only when the memory has asked for them. */
export type MemoryScope = {
  place: MemoryPlace;
  collection: CollectionModel;
  /** What joins and children name. */
  related: readonly CollectionModel[];
  /** Under which the memory keeps the compiled schema; null when anything may be written. */
  schemaKey: string | null;
  supplies?: Supplies;
  /** The answer is as ever, and nothing of the call stays. */
  isRehearsal?: true;
};

/** What a call of several collections brings along. */
export type WorldScope = Pick<MemoryScope, 'place' | 'supplies' | 'isRehearsal'> & {
  models: readonly CollectionModel[];
};

/** By the collection's id: rows as the JSON text of a list, schemas as they are. */
export type Supplies = {
  seeds?: Readonly<Record<string, string>>;
  schemas?: Readonly<Record<string, unknown>>;
};

export type MemoryProblem =
  | { kind: 'needs'; seeds: string[]; schemas: string[] }
  | { kind: 'missing' }
  | { kind: 'invalid'; errors: { pointer: string; message: string }[] }
  | { kind: 'taken'; fields: string[]; id: string }
  | { kind: 'refused'; pointer: string; detail: string }
  | { kind: 'limit'; detail: string };

export type MemoryAnswer<Value> = { ok: true; value: Value } | { ok: false; problem: MemoryProblem };

export type ListWish = { query: CollectionQuery; joins: readonly Join[] };

/** Items are JSON texts, in order. */
export type ListResult = {
  items: string[];
  /** Of the whole collection. */
  total: number;
  /** Of what fits the query; null where it was not counted. */
  filtered: number | null;
  /** The page that was answered, when pages were asked for. */
  page: number | null;
  /** Where the next page begins; null on the last and where pages have numbers. */
  next: string | null;
};

export type ItemResult = { item: string; id: string };

export type NewItems = {
  /** In place of all there are, or beside them. */
  isInstead: boolean;
  items: readonly Record<string, unknown>[];
  /** Used where the collection gives random ids: they come from the dice of the exchange. */
  dice: { uuid: string; random: string };
};

export type ChangedItem = {
  id: string;
  item: Readonly<Record<string, unknown>>;
  /** The whole item, or the fields that change. */
  isWhole: boolean;
  /** Whether an id in the body is ignored; otherwise it becomes the item's. */
  keepsId: boolean;
};

export type RemoveWish = {
  /** Null empties the collection. */
  id: string | null;
  /** Collections whose children go too, whatever the collection says. */
  dependents: readonly { collection: string; foreignKey: string }[];
};

export const MEMORY_LIMITS = {
  itemBytes: 256 * 1024,
  items: 1_000_000,
  valueBytes: 256 * 1024,
  values: 100_000,
  keyCharacters: 512,
  answerCharacters: 16 * 1024 * 1024,
  indexes: 16,
} as const;
