import type { ObjectOwnership } from '../../../engine/s3/access/ownership';
import { fields, required } from './element-fields';
import { word } from './element-values';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const OWNERSHIPS = [
  'BucketOwnerEnforced',
  'BucketOwnerPreferred',
  'ObjectWriter',
] as const satisfies ObjectOwnership[];

const read = fields({
  Rule: required(fields({ ObjectOwnership: required(word(OWNERSHIPS)) })),
});

export function parseOwnership(xml: string): ObjectOwnership {
  return read(readXml(xml, 'OwnershipControls')).Rule.ObjectOwnership;
}

export function renderOwnership(ownership: ObjectOwnership): string {
  return writeXml('OwnershipControls', { Rule: { ObjectOwnership: ownership } });
}
