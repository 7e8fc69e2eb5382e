/** Keys from the outside in. */
export type FieldPath = readonly string[];

/** Who names a new item: `auto` counts on from the highest number, or is random where ids are no numbers. */
export const ID_STRATEGIES = ['auto', 'number', 'uuid', 'random', 'client'] as const;

export type IdStrategy = (typeof ID_STRATEGIES)[number];

/** A collection as the memory knows it: plain data that travels with each call. */
export type CollectionModel = {
  id: string;
  name: string;
  idField: FieldPath;
  idStrategy: IdStrategy;
  /** What `auto` makes where it cannot count on: with `random` the first of all is still 1. */
  idFallback: 'uuid' | 'random';
  /** One object instead of a list. */
  isSingular: boolean;
  /** Each a list of fields that no two items may share; items that lack one of them are free. */
  uniqueKeys: readonly (readonly string[])[];
  /** What hangs on its items. */
  children: readonly ChildLink[];
};

export type ChildLink = {
  /** The id of the other collection. */
  collection: string;
  foreignKey: string;
  onDelete: 'cascade' | 'nullify' | 'keep';
};

/** One thing to put beside each item of an answer. */
export type Join =
  | { kind: 'children'; as: string; collection: string; foreignKey: string }
  | { kind: 'parent'; as: string; collection: string; foreignKey: string };
