import type { HelperExample } from '../../worker/engine/template/helper-example.ts';
import { importBundle } from '../import-bundle.ts';

type Dialect = 'plain' | 'html';
type Compiled =
  | { ok: true; value: { render(scope: unknown): string } }
  | { ok: false; findings: { message: string }[] };

/** The part of the engine that the page and the editor's completion need. */
export type Engine = {
  BUILT_IN_NAMES: readonly string[];
  WIREMOCK_EXAMPLES: readonly HelperExample[];
  MOCKOON_EXAMPLES: readonly HelperExample[];
  POSTMAN_EXAMPLES: readonly HelperExample[];
  FAKER_EXAMPLES: readonly HelperExample[];
  compileMockTemplate(source: string, options: { dialect: Dialect }): Compiled;
  ALL_HELPERS: Readonly<Record<string, unknown>>;
  MOCKOON_HELPERS: Readonly<Record<string, unknown>>;
  POSTMAN_HELPERS: Readonly<Record<string, unknown>>;
  /** The tables of the helpers that read or write the memory. */
  MEMORY_TABLES: readonly Readonly<Record<string, unknown>>[];
  PYTHON_PROVIDERS: Readonly<Record<string, unknown>>;
  fakerNames(): string[];
  readFakerWish(wished: unknown): { ok: boolean };
  scopeFixture(given: object): unknown;
  memoryFixture(): unknown;
  loadFaker(locale: 'en'): Promise<unknown>;
};

const EXPORTS = `
export { WIREMOCK_EXAMPLES } from './helpers/wiremock/examples';
export { MOCKOON_EXAMPLES } from './helpers/mockoon/examples';
export { memoryFixture } from './helpers/mockoon/memory-fixture';
export { POSTMAN_EXAMPLES } from './helpers/postman/examples';
export { FAKER_EXAMPLES } from './helpers/faker/examples';
export { BUILT_IN_NAMES } from './built-in-helpers';
export { compileMockTemplate } from './compile-mock-template';
export { scopeFixture } from './fixtures';
export { loadFaker } from '../faker/seeded-faker';
export { fakerNames } from '../faker/faker-methods';
export { readFakerWish } from '../generate/names/faker-wish';
export { PYTHON_PROVIDERS } from './helpers/faker/find-faker-method';
export { ALL_HELPERS } from './helpers/table';
export { MOCKOON_HELPERS } from './helpers/mockoon/mockoon-helpers';
export { POSTMAN_HELPERS } from './helpers/postman/postman-helpers';
import { STATE_HELPERS } from './helpers/wiremock/state';
import { BUCKET_HELPERS } from './helpers/mockoon/bucket-helpers';
import { VARIABLE_HELPERS } from './helpers/mockoon/variable-helpers';
export const MEMORY_TABLES = [STATE_HELPERS, BUCKET_HELPERS, VARIABLE_HELPERS];
`;

/** The engine, but for the texts of the languages. */
export async function loadEngine(): Promise<Engine> {
  const engine = await importBundle({
    exports: EXPORTS,
    from: 'worker/engine/template',
    external: ['@faker-js/faker', '@faker-js/faker/*'],
  });
  // What a bundle exports is known to nobody but its author.
  return engine as Engine;
}
