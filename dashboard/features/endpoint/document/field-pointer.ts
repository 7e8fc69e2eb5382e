import { parsePointer } from '../../../ui/form/pointer';
import type { EndpointValues, Pair } from './endpoint-values';

/** Texts of JSON: what is said of a place inside belongs to the field as a whole. */
const TEXTS = [
  /^\/(?:response_schema|response_body|parameters)(?=\/)/,
  /^\/(?:params|headers)\/\d+\/(?:value|default_response)(?=\/)/,
  /^\/body\/(?:schema|default_response)(?=\/)/,
  /^\/responses\/\d+\/(?:rule|schema|body)(?=\/)/,
  /^\/callbacks\/\d+\/body(?=\/)/,
  /^(?:\/responses\/\d+)?\/answer\/(?:parameters|events\/\d+\/data)(?=\/)/,
];

const HEADERS =
  /^(\/response_headers|\/responses\/\d+\/headers|\/callbacks\/\d+\/headers|(?:\/responses\/\d+)?\/answer\/(?:request|response)_headers\/add)\/([^/]+)/;

export type FieldPlace = {
  pointer: string;
  /** Where inside of the field's own JSON, '' for the whole. */
  inside: string;
};

/** The field that shows a part of the document: the server's pointers lead into JSON, the form has its text. */
export function fieldPlace(values: EndpointValues, pointer: string): FieldPlace {
  for (const text of TEXTS) {
    const found = text.exec(pointer)?.[0];
    if (found !== undefined) return { pointer: found, inside: pointer.slice(found.length) };
  }
  const header = HEADERS.exec(pointer);
  if (!header) return { pointer, inside: '' };
  const [, list = '', token = ''] = header;
  return { pointer: `${list}/${rowOf(rowsAt(values, list), token)}/value`, inside: '' };
}

function rowOf(rows: readonly Pair[], token: string): number {
  const name = parsePointer(`/${token}`)[0] ?? '';
  return Math.max(
    0,
    rows.findIndex((row) => row.name === name),
  );
}

function rowsAt(values: EndpointValues, pointer: string): readonly Pair[] {
  let place: unknown = values;
  for (const token of parsePointer(pointer)) {
    place = typeof place === 'object' && place !== null ? Reflect.get(place, token) : undefined;
  }
  return Array.isArray(place) ? place : [];
}
