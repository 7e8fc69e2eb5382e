import { expect, test } from 'vitest';
import { formSchema } from '../api/schemas';
import { resolved } from '../ui/form/json-schema';
import { DEFAULT_ACCESS_KEYS, DEFAULT_VARIANTS, withImageDefaults } from './image-defaults';

test('the lists that are there without having been set are those of the server', async () => {
  const schema = await formSchema('images-config')();
  const { variants, rekognition = {} } = resolved(schema, schema).properties ?? {};
  expect(variants?.default).toEqual(DEFAULT_VARIANTS);
  const keys = resolved(rekognition, schema).properties?.access_keys;
  expect(keys?.default).toEqual(DEFAULT_ACCESS_KEYS);
});

test('what is set stays as it is, and so does what is set to nothing', () => {
  const set = { variants: [], rekognition: { access_keys: [], check_signatures: false } };
  expect(withImageDefaults(set)).toEqual(set);
  expect(withImageDefaults({ vision: {} })).toEqual({
    vision: {},
    variants: DEFAULT_VARIANTS,
    rekognition: { access_keys: DEFAULT_ACCESS_KEYS },
  });
});
