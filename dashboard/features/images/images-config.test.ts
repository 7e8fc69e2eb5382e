import { expect, test } from 'vitest';
import { formSchema } from '../../api/schemas';
import { type JsonSchema, resolved } from '../../ui/form/json-schema';
import { DEFAULTS, imagesConfig } from './images-config';

test('what is shown where nothing is set is what the server takes', async () => {
  const schema = await formSchema('images-config')();
  const member = (of: JsonSchema, name: string) =>
    resolved(resolved(of, schema).properties?.[name] ?? {}, schema);
  for (const [part, values] of Object.entries(DEFAULTS))
    for (const [name, value] of Object.entries(values))
      expect([part, name, member(member(schema, part), name).default]).toEqual([part, name, value]);
});

test('what is set wins, member by member', () => {
  const config = imagesConfig({ limits: { max_bytes: 5 } });
  expect(config.limits).toMatchObject({ max_bytes: 5, max_side: 12_000 });
});
