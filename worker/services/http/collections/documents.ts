import * as z from 'zod';
import { ID_STRATEGIES } from '../../../engine/collections/collection-model';
import { DIALECTS } from '../../../engine/collections/collection-query';
import { readFieldPath } from '../../../engine/collections/field-path';
import { PATH_LENGTH, parsePattern } from '../../../engine/route-pattern';
import { boundedJson, jsonObject, schemaDocument } from '../../../platform/api/bounded-json';
import { nextCursor, pageQuery } from '../../../platform/api/paging';
import { stamps } from '../stamps';

export const SEED_ROWS = 10_000;
const SEED_BYTES = 1024 * 1024;
const ITEM_BYTES = 256 * 1024;

const name = z
  .string()
  .max(64)
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]*$/,
    'A name begins with a letter and has letters, digits, "_" and "-": it stands in URLs.',
  )
  .describe('As templates, relations and exports name it: "posts".');

const path = z
  .string()
  .max(PATH_LENGTH)
  .superRefine((text, context) => {
    const parsed = parsePattern(text);
    if (!parsed.ok) return void context.addIssue({ code: 'custom', message: parsed.reason });
    const isPlain = parsed.pattern.every(({ kind }) => kind === 'static' || kind === 'param');
    if (!isPlain || parsed.pattern.length === 0)
      context.addIssue({ code: 'custom', message: 'A collection is mounted at segments without wildcards.' });
  })
  .describe('Where the list is; items are one segment below.')
  .meta({ examples: ['/posts'] });

const field = z
  .string()
  .max(200)
  .refine((text) => readFieldPath(text) !== null, 'This cannot be the name of a field: "a", "a.b".');

const seed = z
  .union([
    z.strictObject({
      rows: z.array(jsonObject(ITEM_BYTES)).max(SEED_ROWS).describe('The items as they are.'),
    }),
    z.strictObject({
      count: z.int().min(0).max(SEED_ROWS).describe('So many items, made from the schema.'),
    }),
  ])
  .and(boundedJson(SEED_BYTES))
  .describe('What a world is born with.');

const relation = z
  .strictObject({
    name: name.describe('As _embed and _expand name it.'),
    kind: z.enum(['belongs_to', 'has_many']),
    collection: name.describe('The name of the other collection.'),
    foreign_key: field.describe("The field of the child that holds its parent's id."),
  })
  .meta({ id: 'CollectionRelation' });

const fields = {
  name,
  path,
  description: z.string().max(10_000),
  enabled: z.boolean(),
  singular: z.boolean().describe('One object instead of a list.'),
  schema: schemaDocument().nullable().describe('What is written must satisfy it; seeds are made from it.'),
  id_field: field.describe('The field that names an item.'),
  id_strategy: z
    .enum(ID_STRATEGIES)
    .describe('auto: counts on from the highest number, or is random where ids are no numbers.'),
  dialect: z
    .enum(DIALECTS)
    .describe('Whose query words it understands: json-server 0.17 (v0), 1.x (v1), both (auto), Mockoon.'),
  seed,
  unique_keys: z
    .array(z.array(field).min(1).max(4))
    .max(10)
    .describe('Fields, or groups of fields, that no two items share.'),
  relations: z.array(relation).max(50),
  on_delete: z
    .enum(['auto', 'cascade', 'nullify', 'keep'])
    .describe(
      "What happens to an item's children when it is deleted; auto: as the dialect's own server does.",
    ),
  read_only: z.boolean(),
};

export const newCollection = z
  .strictObject({
    ...fields,
    path: path.optional().describe('"/" and the name when left out.'),
    description: fields.description.default(''),
    enabled: fields.enabled.default(true),
    singular: fields.singular.default(false),
    schema: fields.schema.default(null),
    id_field: fields.id_field.default('id'),
    id_strategy: fields.id_strategy.default('auto'),
    dialect: fields.dialect.default('auto'),
    seed: seed.default({ rows: [] }),
    unique_keys: fields.unique_keys.default([]),
    relations: fields.relations.default([]),
    on_delete: fields.on_delete.default('auto'),
    read_only: fields.read_only.default(false),
  })
  .meta({ id: 'NewCollection' });

export type NewCollection = z.infer<typeof newCollection>;

export const collectionPatch = z.strictObject(fields).partial().meta({ id: 'CollectionPatch' });

export const collectionDocument = z.object({ ...stamps, ...fields }).meta({ id: 'Collection' });

export type Collection = z.infer<typeof collectionDocument>;

/** All of a collection that its author decides. */
export type CollectionDraft = Omit<Collection, keyof typeof stamps>;

export const collectionAnswer = z.object({ collection: collectionDocument });

/** A list leaves out what may be long. */
export const collectionSummary = collectionDocument
  .omit({ schema: true, seed: true })
  .meta({ id: 'CollectionSummary' });

export const collectionsAnswer = z.object({
  collections: z.array(collectionSummary),
  next_cursor: nextCursor,
});

export const collectionsQuery = pageQuery;
