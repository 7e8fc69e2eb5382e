import { beforeAll, describe, expect, test } from 'vitest';
import { FORM_SCHEMAS, type FormSchemaName } from './form-schemas.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { type LoadedSchemas, loadSchemas } from './load-schemas.ts';
import { SAMPLES } from './samples.ts';

type Check = (document: unknown) => { pointer: string }[];

// Named at run time: its own imports have no extensions, which the types of the scripts ask for.
const FORM_CHECK = '../../dashboard/ui/form/schema-check.ts';

const NAMES = Object.keys(FORM_SCHEMAS) as FormSchemaName[];

describe('the server and the forms of the dashboard', () => {
  let loaded: LoadedSchemas;
  const checks = new Map<FormSchemaName, Check>();

  beforeAll(async () => {
    loaded = await loadSchemas();
    const { makeSchemaCheck }: { makeSchemaCheck(schema: unknown): Check } = await import(FORM_CHECK);
    for (const name of NAMES) checks.set(name, makeSchemaCheck(jsonSchemaOf(loaded.z, loaded.schemas[name])));
  }, 30_000);

  /** What each side says: whether it takes the document. */
  function verdicts(name: FormSchemaName, document: unknown) {
    const server = loaded.schemas[name].safeParse(document).success;
    const form = checks.get(name)?.(document).length === 0;
    return { document, server, form };
  }

  test.each(NAMES)('agree on %s', (name) => {
    const { good, bad } = SAMPLES[name];
    expect(good.map((document) => verdicts(name, document))).toEqual(
      good.map((document) => ({ document, server: true, form: true })),
    );
    expect(bad.map((document) => verdicts(name, document))).toEqual(
      bad.map((document) => ({ document, server: false, form: false })),
    );
  });

  test.each(NAMES.filter((name) => SAMPLES[name].onlyServer.length > 0))(
    'differ on %s only where the server alone can know',
    (name) => {
      const { onlyServer } = SAMPLES[name];
      expect(onlyServer.map((document) => verdicts(name, document))).toEqual(
        onlyServer.map((document) => ({ document, server: false, form: true })),
      );
    },
  );

  test.each(NAMES)('point at the same places of %s', (name) => {
    for (const document of SAMPLES[name].bad) {
      const error = loaded.schemas[name].safeParse(document).error;
      const places = (error?.issues ?? []).map(({ path }) => path.map(String).join('/'));
      const found =
        checks
          .get(name)?.(document)
          .map(({ pointer }) => pointer.slice(1)) ?? [];
      const isNear = found.some((pointer) => places.some((place) => pointer.startsWith(place)));
      expect(isNear, `${JSON.stringify(document)}: ${places} and ${found}`).toBe(true);
    }
  });
});
