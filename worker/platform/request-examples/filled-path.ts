import { type SampleText, Secret } from '../../engine/request-code/sample-request';
import { encode, encodePath } from '../openapi-page/address';

/** A path with values in the place of its parameters, encoded. */
export function filledPath(path: string, pieceFor: (name: string) => string | Secret): SampleText {
  const begun = path.startsWith('/') ? path : `/${path}`;
  return begun.split(/\{([^{}]*)\}/).map((piece, index) => {
    if (index % 2 === 0) return encodePath(piece);
    const value = pieceFor(piece);
    return value instanceof Secret ? value : encode(value || piece);
  });
}

export function encodedQuery(path: SampleText, parameters: readonly [string, string | Secret][]): SampleText {
  const hasQuery = path.some((part) => typeof part === 'string' && part.includes('?'));
  return parameters.flatMap(([name, value], index) => {
    const sign = index === 0 && !hasQuery ? '?' : '&';
    return [`${sign}${encode(name)}=`, value instanceof Secret ? value : encode(value)];
  });
}
