import { decodeSegment } from '../../../engine/percent';

export type QueryField = {
  name: string;
  /** Null where the name came without "=". */
  value: string | null;
  rawName: string;
  rawValue: string;
};

const ENCODED = /[%+]/;

function decoded(raw: string): string {
  if (!ENCODED.test(raw)) return raw;
  return decodeSegment(raw.replaceAll('+', ' '));
}

/** The fields in the order sent, repeated ones too. */
export function queryFields(rawQuery: string): QueryField[] {
  return rawQuery
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      const rawName = equals < 0 ? part : part.slice(0, equals);
      const rawValue = equals < 0 ? '' : part.slice(equals + 1);
      return { name: decoded(rawName), value: equals < 0 ? null : decoded(rawValue), rawName, rawValue };
    });
}

/** The first value of that exact name; null where the query has none. */
export function queryValue(fields: readonly QueryField[], name: string): string | null {
  const field = fields.find((one) => one.name === name);
  return field ? (field.value ?? '') : null;
}
