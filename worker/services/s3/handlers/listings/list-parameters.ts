import { S3Error } from '../../../../engine/s3/s3-error';
import type { NameEncoding } from '../../documents/url-encoded';
import { wholeNumber } from '../whole-number';

/** What the listings of a bucket have in common. */
export type ListParameters = {
  prefix: string;
  /** Null for none; one that is empty is none. */
  delimiter: string | null;
  encoding: NameEncoding;
};

const KEYS_MOST = 1000;

export function listParameters(query: ReadonlyMap<string, string>): ListParameters {
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') || null,
    encoding: encodingOf(query.get('encoding-type')),
  };
}

export function maxKeys(query: ReadonlyMap<string, string>): number {
  return wholeNumber(query, 'max-keys', { least: 0, most: KEYS_MOST, byDefault: KEYS_MOST });
}

function encodingOf(text: string | undefined): NameEncoding {
  if (text === undefined || text === '') return null;
  if (text === 'url') return 'url';
  throw new S3Error('InvalidArgument', {
    message: 'Invalid Encoding Method specified in Request',
    details: { ArgumentName: 'encoding-type', ArgumentValue: text },
  });
}
