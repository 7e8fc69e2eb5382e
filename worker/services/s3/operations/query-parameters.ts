import { wellFormedText } from '../../../engine/percent';
import { S3Error } from '../../../engine/s3/s3-error';

/** Decoded; of a name that comes twice the first value counts. */
export type QueryParameters = ReadonlyMap<string, string>;

const NONE: QueryParameters = new Map();

/** `rawQuery` as sent, without "?". */
export function queryParameters(rawQuery: string): QueryParameters {
  if (rawQuery === '') return NONE;
  const parameters = new Map<string, string>();
  for (const pair of rawQuery.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decoded(equals === -1 ? pair : pair.slice(0, equals));
    const value = equals === -1 ? '' : decoded(pair.slice(equals + 1));
    if (!parameters.has(name)) parameters.set(name, value);
  }
  return parameters;
}

const ENCODED = /[%+]/;

function decoded(encoded: string): string {
  if (!ENCODED.test(encoded)) return encoded;
  const text = wellFormedText(encoded.replaceAll('+', ' '));
  if (text === null) throw new S3Error('InvalidURI', { details: { URI: encoded } });
  return text;
}
