import type { HeaderList } from '../../../../engine/answer';
import { S3Error } from '../../../../engine/s3/s3-error';
import type { S3Call } from '../../s3-call';
import { invalidArgument } from '../../signature/signature-refusals';

const OVERRIDES: readonly (readonly [parameter: string, header: string])[] = [
  ['response-content-type', 'content-type'],
  ['response-content-language', 'content-language'],
  ['response-expires', 'expires'],
  ['response-cache-control', 'cache-control'],
  ['response-content-disposition', 'content-disposition'],
  ['response-content-encoding', 'content-encoding'],
];

/** The headers that a read asks to be answered in place of the object's own; strangers may not. */
export function responseOverrides({ operation, caller }: S3Call): Map<string, string> {
  const overrides = new Map<string, string>();
  for (const [parameter, header] of OVERRIDES) {
    const value = operation.query.get(parameter);
    if (value === undefined || value === '') continue;
    if (!/^[\t\x20-\x7e\xa0-\xff]*$/.test(value))
      throw invalidArgument('Header value cannot be represented using ISO-8859-1.', parameter, value);
    overrides.set(header, value);
  }
  if (overrides.size > 0 && caller.kind === 'anonymous')
    throw new S3Error('InvalidRequest', {
      message: 'Request specific response headers cannot be used for anonymous GET requests.',
    });
  return overrides;
}

export function overridden(headers: HeaderList, overrides: ReadonlyMap<string, string>): HeaderList {
  return [...headers.filter(([name]) => !overrides.has(name)), ...overrides];
}
