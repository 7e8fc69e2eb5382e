import type { Collection, NewCollection } from '../../../../api/collection-queries';

/** What the form holds: JSON as text, and the keys of several fields in a line. */
export type CollectionValues = {
  name: string;
  path: string;
  description: string;
  enabled: boolean;
  read_only: boolean;
  singular: boolean;
  schema: string;
  id_field: string;
  id_strategy: Collection['id_strategy'];
  dialect: Collection['dialect'];
  seed: { kind: 'rows' | 'count'; rows: string; count: number | undefined };
  unique_keys: string[];
  relations: Collection['relations'];
  on_delete: Collection['on_delete'];
};

export function valuesOf(collection: Collection): CollectionValues {
  const { schema, seed, unique_keys, relations } = collection;
  return {
    name: collection.name,
    path: collection.path,
    description: collection.description,
    enabled: collection.enabled,
    read_only: collection.read_only,
    singular: collection.singular,
    schema: schema === null ? '' : JSON.stringify(schema, null, 2),
    id_field: collection.id_field,
    id_strategy: collection.id_strategy,
    dialect: collection.dialect,
    seed:
      'rows' in seed
        ? { kind: 'rows', rows: JSON.stringify(seed.rows, null, 2), count: 20 }
        : { kind: 'count', rows: '[]', count: seed.count },
    unique_keys: unique_keys.map((fields) => fields.join(', ')),
    relations: relations.map((relation) => ({ ...relation })),
    on_delete: collection.on_delete,
  };
}

/** The document that the values stand for; its JSON was checked before. */
export function documentOf({ schema, seed, unique_keys, ...others }: CollectionValues): NewCollection {
  return {
    ...others,
    schema: schema.trim() === '' ? null : JSON.parse(schema),
    seed: seed.kind === 'rows' ? { rows: JSON.parse(seed.rows || '[]') } : { count: seed.count ?? 0 },
    unique_keys: unique_keys
      .map((line) =>
        line
          .split(',')
          .map((field) => field.trim())
          .filter((field) => field !== ''),
      )
      .filter((fields) => fields.length > 0),
  };
}

/** The field on screen where something of the document stands, and what is below it. */
export function fieldOf(pointer: string): { pointer: string; inside: string } {
  const place = /^\/(?:schema|seed\/(?:rows|count)|unique_keys\/\d+)/.exec(pointer)?.[0];
  if (place === undefined) return { pointer, inside: '' };
  return { pointer: place, inside: pointer.slice(place.length) };
}
