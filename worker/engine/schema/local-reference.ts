import { readPointer } from '../json/json-pointer';
import { decodeSegment } from '../percent';

/** What a reference within the document names by pointer: `#/$defs/price`. Undefined for every other reference. */
export function localReference(document: unknown, reference: unknown): unknown {
  if (typeof reference !== 'string' || !reference.startsWith('#')) return undefined;
  return readPointer(document, decodeSegment(reference.slice(1)));
}
