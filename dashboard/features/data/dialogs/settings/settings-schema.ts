import { formSchema } from '../../../../api/schemas';
import type { JsonSchema } from '../../../../ui/form/json-schema';

/** What the server will take, but for the parts that the form holds as text: those the server reads. */
export async function settingsSchema(): Promise<JsonSchema> {
  const whole = await formSchema('new-collection')();
  const own = whole.$defs?.NewCollection;
  if (!own) return {};
  const { schema: _schema, seed: _seed, unique_keys: _keys, ...properties } = own.properties ?? {};
  return { ...own, properties, additionalProperties: true, ...(whole.$defs ? { $defs: whole.$defs } : {}) };
}
