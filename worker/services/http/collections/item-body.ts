import { isJsonObject, type JsonObject } from '../../../engine/json/json-object';
import type { BodyView } from '../../../engine/request/request-view';

type Read = { ok: true; item: JsonObject } | { ok: false; reason: string };
type ReadMany = { ok: true; items: JsonObject[] } | { ok: false; reason: string };

const MOST_ITEMS = 10_000;
const NO_OBJECT = 'An item is a JSON object.';

/** JSON or a form; nothing at all is an item without fields. */
export function readItem(body: BodyView): Read {
  if (body.form) return { ok: true, item: fromForm(body.form.entries()) };
  if (body.bytes.byteLength === 0) return { ok: true, item: {} };
  if (!body.json.ok) return { ok: false, reason: `The body is not JSON: ${body.json.reason}` };
  return isJsonObject(body.json.value)
    ? { ok: true, item: body.json.value }
    : { ok: false, reason: NO_OBJECT };
}

export function readItems(body: BodyView): ReadMany {
  if (!body.json.ok) return { ok: false, reason: `The body is not JSON: ${body.json.reason}` };
  const { value } = body.json;
  if (!Array.isArray(value)) return { ok: false, reason: 'A whole collection is a JSON array of objects.' };
  if (value.length > MOST_ITEMS)
    return { ok: false, reason: `At most ${MOST_ITEMS} items are written at once.` };
  const items = value.filter(isJsonObject);
  return items.length === value.length ? { ok: true, items } : { ok: false, reason: NO_OBJECT };
}

/** A name that comes more than once is a list. */
function fromForm(entries: readonly (readonly [name: string, value: string])[]): JsonObject {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of entries) {
    const known = fields.get(name);
    fields.set(name, known === undefined ? value : [...[known].flat(), value]);
  }
  return Object.fromEntries(fields);
}
