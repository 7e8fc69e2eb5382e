import modern from './2020-12.json';
import draft07 from './draft-07.json';

/** The schemas of schemas that a `$ref` may name, by address; titles and comments are left out. */
export const METASCHEMAS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['http://json-schema.org/draft-07/schema', draft07],
  ['https://json-schema.org/draft-07/schema', draft07],
  ...modern.map((document): [string, unknown] => [document.$id, document]),
]);
