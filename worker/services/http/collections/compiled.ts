import type { ChildLink, CollectionModel, Join } from '../../../engine/collections/collection-model';
import { readFieldPath } from '../../../engine/collections/field-path';
import type { MemoryProblem, Supplies } from '../../../engine/collections/memory-call';
import { pluralOf, singularOf } from '../../../engine/collections/plural';
import { type AnswerSchemas, answerSchemas } from './answer-schemas';
import type { Collection } from './documents';
import type { GenerateRows } from './generate-rows';

export type CompiledCollection = {
  document: Collection;
  model: CollectionModel;
  /** The same with what hangs on its items: only who deletes needs that. */
  family: CollectionModel;
  /** Under which a memory keeps the compiled schema. */
  schemaKey: string | null;
  schemas: AnswerSchemas;
  /** What `_embed` and `_expand` put beside its items, by name. */
  embeds: ReadonlyMap<string, Join>;
  expands: ReadonlyMap<string, Join>;
  /** Lists below an item, by the child's name: /posts/1/comments. */
  nested: ReadonlyMap<string, { child: Collection; foreignKey: string }>;
};

export type CompiledCollections = {
  all: readonly CompiledCollection[];
  byId: ReadonlyMap<string, CompiledCollection>;
  models: readonly CollectionModel[];
  supply(needs: Extract<MemoryProblem, { kind: 'needs' }>): Promise<Supplies>;
};

/** A world that was never written to asks at each read. */
const LONGEST_KEPT = 256 * 1024;

/** The collections of a group, for one snapshot. Seeds are made when a memory first asks for them. */
export function compileCollections(
  documents: readonly Collection[],
  generate: GenerateRows,
): CompiledCollections {
  const all = documents.map((document) => compileCollection(document, documents));
  const byId = new Map(all.map((one) => [one.document.id, one]));
  const seeds = new Map<string, string>();
  const seedOf = async (id: string): Promise<[string, string]> => {
    const text = seeds.get(id) ?? (await seedText(byId.get(id)?.document, generate));
    if (text.length <= LONGEST_KEPT) seeds.set(id, text);
    return [id, text];
  };
  return {
    all,
    byId,
    models: all.map(({ model }) => model),
    supply: async (needs) => ({
      seeds: Object.fromEntries(await Promise.all(needs.seeds.map(seedOf))),
      schemas: Object.fromEntries(needs.schemas.map((id) => [id, byId.get(id)?.document.schema])),
    }),
  };
}

async function seedText(collection: Collection | undefined, generate: GenerateRows): Promise<string> {
  if (!collection) return '[]';
  const { seed, schema, id, created_at } = collection;
  if ('rows' in seed) return JSON.stringify(seed.rows);
  if (schema === null) return '[]';
  return JSON.stringify(await generate(schema, { count: seed.count, seed: id, now: Date.parse(created_at) }));
}

function compileCollection(document: Collection, all: readonly Collection[]): CompiledCollection {
  const children = childrenOf(document, all);
  const model: CollectionModel = {
    id: document.id,
    name: document.name,
    idField: readFieldPath(document.id_field) ?? ['id'],
    idStrategy:
      document.id_strategy === 'auto' && document.dialect === 'v1' ? 'random' : document.id_strategy,
    idFallback: document.dialect === 'mockoon' ? 'uuid' : 'random',
    isSingular: document.singular,
    uniqueKeys: document.unique_keys,
    children: [],
  };
  const onDelete = onDeleteOf(document);
  const links = children.map(({ child, foreignKey }) => ({ collection: child.id, foreignKey, onDelete }));
  return {
    document,
    model,
    family: { ...model, children: onDelete === 'keep' ? [] : links },
    schemaKey: document.schema === null ? null : `${document.id}:${document.revision}`,
    schemas: answerSchemas(document.schema),
    embeds: new Map(embedsOf(document, all, children)),
    expands: new Map(parentsOf(document, all)),
    nested: new Map(children.map(({ child, foreignKey }) => [child.name, { child, foreignKey }])),
  };
}

type Child = { name: string; child: Collection; foreignKey: string };

/** What its author said, and what json-server would guess: a field `postId` holds the id of one of `posts`. */
function childrenOf(parent: Collection, all: readonly Collection[]): Child[] {
  if (parent.singular) return [];
  const said = parent.relations.flatMap(({ name, kind, collection, foreign_key }) => {
    const child = kind === 'has_many' ? named(all, collection) : undefined;
    return child ? [{ name, child, foreignKey: foreign_key }] : [];
  });
  const saidByChild = all.flatMap((child) =>
    child.relations
      .filter(({ kind, collection }) => kind === 'belongs_to' && collection === parent.name)
      .map(({ foreign_key }) => ({ name: child.name, child, foreignKey: foreign_key })),
  );
  const known = [
    ...said,
    ...saidByChild.filter(({ child }) => !said.some((one) => one.child.id === child.id)),
  ];
  const guessed = all
    .filter((child) => !child.singular && !known.some((one) => one.child.id === child.id))
    .map((child) => ({ name: child.name, child, foreignKey: `${singularOf(parent.name)}Id` }));
  return [...known, ...guessed];
}

/** json-server 1.x embeds parents too, by their singular name. */
function embedsOf(
  document: Collection,
  all: readonly Collection[],
  children: readonly Child[],
): [string, Join][] {
  const ofChildren = children.map(({ name, child, foreignKey }): [string, Join] => [
    name,
    { kind: 'children', as: name, collection: child.id, foreignKey },
  ]);
  return document.dialect === 'v0' ? ofChildren : [...parentsOf(document, all), ...ofChildren];
}

function parentsOf(document: Collection, all: readonly Collection[]): [string, Join][] {
  const guessed = all
    .filter((parent) => !parent.singular)
    .map((parent): [string, Join] => {
      const name = singularOf(parent.name);
      return [name, { kind: 'parent', as: name, collection: parent.id, foreignKey: `${name}Id` }];
    })
    .filter(([name, { collection }]) => named(all, pluralOf(name))?.id === collection);
  const said = document.relations.flatMap(({ name, kind, collection, foreign_key }): [string, Join][] => {
    const parent = kind === 'belongs_to' ? named(all, collection) : undefined;
    return parent
      ? [[name, { kind: 'parent', as: name, collection: parent.id, foreignKey: foreign_key }]]
      : [];
  });
  return [...guessed, ...said];
}

function onDeleteOf({ on_delete, dialect }: Collection): ChildLink['onDelete'] {
  if (on_delete !== 'auto') return on_delete;
  if (dialect === 'mockoon') return 'keep';
  return dialect === 'v1' ? 'nullify' : 'cascade';
}

function named(all: readonly Collection[], name: string): Collection | undefined {
  return all.find((one) => one.name === name);
}
