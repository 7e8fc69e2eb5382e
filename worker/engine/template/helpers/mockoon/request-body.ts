import type { BodyView } from '../../../request/request-view';
import { bracketFields } from './bracket-fields';
import { xmlValue } from './xml-value';

/** The body as a value: of a form, of a multipart form with what is known of its files, of XML, of JSON; undefined when it is none. */
export function bodyValue(body: BodyView): unknown {
  if (body.form) return bracketFields(body.form.entries());
  if (body.parts) return multipartValue(body);
  if (/[/+]xml$/.test(body.mediaType)) return xmlValue(body.text);
  return body.json.ok ? body.json.value : undefined;
}

function multipartValue(body: BodyView): unknown {
  const parts = body.parts ?? [];
  const fields = parts
    .filter((part) => part.fileName === null)
    .map((part) => [part.name, part.text] as const);
  const files = parts
    .filter((part) => part.fileName !== null)
    .map((part) => {
      const file = { filename: part.fileName, mimetype: part.mediaType, size: part.bytes.byteLength };
      return [part.name, file] as const;
    });
  return { ...(bracketFields(fields) as Record<string, unknown>), ...Object.fromEntries(files) };
}
