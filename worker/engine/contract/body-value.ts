import { parseJsonText } from '../request/json-text';
import { isMultipart, multipartTrouble } from '../request/lazy-body';
import type { BodyPart, BodyView, RequestView } from '../request/request-view';
import type { Coercer } from './coercion';
import { type FieldTree, fieldTree, placeAt } from './field-tree';

export type BodyValue =
  | { ok: true; value: unknown }
  | { ok: false; message: string; expected: string; actual: string };

const ACCEPTED = 'application/json, application/x-www-form-urlencoded or multipart/form-data';

/** The body as the value that its schema looks at. */
export function bodyValue(view: RequestView, coercer: Coercer, schema: unknown): BodyValue {
  const { body } = view;
  if (body.form !== null) return formBody(body, coercer, schema);
  if (isMultipart(body)) return multipartBody(view, coercer, schema);
  if (isJsonType(body.mediaType)) return jsonBody(body);
  if (coercer.shape(schema).types.has('string') && body.mediaType.startsWith('text/'))
    return { ok: true, value: body.text };
  return {
    ok: false,
    message: `The content type "${body.mediaType}" cannot be read here: send the body as ${ACCEPTED}.`,
    expected: ACCEPTED,
    actual: body.mediaType,
  };
}

/** A body without a content type is tried as JSON. */
function isJsonType(mediaType: string): boolean {
  if (mediaType === '' || mediaType === 'application/json' || mediaType === 'text/json') return true;
  return mediaType.endsWith('+json');
}

function jsonBody({ json, text }: BodyView): BodyValue {
  if (json.ok) return json;
  return { ok: false, message: `The body is not JSON. ${json.reason}`, expected: 'JSON', actual: text };
}

function formBody(body: BodyView, coercer: Coercer, schema: unknown): BodyValue {
  const { text } = body;
  if (/^\s*[[{]/.test(text) && body.json.ok) {
    const message = 'The body is JSON but was sent as a form: send it with "content-type: application/json".';
    return { ok: false, message, expected: 'application/json', actual: body.mediaType };
  }
  const tree = fieldTree();
  for (const [name, value] of body.form?.entries() ?? []) placeAt(tree, name).texts.push(value);
  return { ok: true, value: formTreeValue(tree, coercer, schema) };
}

function multipartBody(view: RequestView, coercer: Coercer, schema: unknown): BodyValue {
  const { parts } = view.body;
  if (parts === null) {
    const message = `The multipart body cannot be read. ${multipartTrouble(view) ?? ''}`.trim();
    return { ok: false, message, expected: 'multipart/form-data', actual: view.body.mediaType };
  }
  const tree = fieldTree();
  for (const part of parts) addPart(placeAt(tree, part.name), part);
  return { ok: true, value: formTreeValue(tree, coercer, schema) };
}

function addPart(place: FieldTree, part: BodyPart): void {
  const json = isJsonPart(part) ? parseJsonText(part.text) : null;
  if (json?.ok) place.values.push(json.value);
  else place.texts.push(part.text);
}

function isJsonPart({ mediaType }: BodyPart): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

function formTreeValue(tree: FieldTree, coercer: Coercer, schema: unknown): unknown {
  return tree.children === null ? {} : coercer.ofTree(tree, schema);
}
