import { S3Error } from '../../../engine/s3/s3-error';
import { checkNewBucketName } from './bucket-name';
import { operationsFor } from './detect-rows';
import { methodNotAllowed } from './method-not-allowed';
import type { Level } from './operation-row';
import type { OperationName } from './operations';
import { type QueryParameters, queryParameters } from './query-parameters';
import { type RequestTarget, requestTarget } from './request-target';
import { ABSENT_SUBRESOURCES, SUBRESOURCES } from './subresources';

export type RawCall = {
  method: string;
  /** As sent, below the mount, beginning with "/". */
  rawPath: string;
  /** As sent, without "?". */
  rawQuery: string;
  /** Set where the bucket is in the host. */
  hostBucket: string | null;
  headers: { get(name: string): string | null };
};

export type DetectedOperation = { name: OperationName; query: QueryParameters } & RequestTarget;

/** What is asked for, and of what; throws what S3 says to a request that means nothing. */
export function detectOperation({
  method,
  rawPath,
  rawQuery,
  hostBucket,
  headers,
}: RawCall): DetectedOperation {
  const target = requestTarget(rawPath, hostBucket);
  const query = queryParameters(rawQuery);
  if (method === 'OPTIONS') return { name: 'PreflightRequest', query, ...target };
  const name = operationName(method, target.level, query, headers);
  if (name === 'PostObject') requireForm(headers);
  if (name === 'CreateBucket' && target.bucket !== null) checkNewBucketName(target.bucket);
  return { name, query, ...target };
}

function operationName(
  method: string,
  level: Level,
  query: QueryParameters,
  headers: RawCall['headers'],
): OperationName {
  const subresource = level === 'service' ? null : namedSubresource(query);
  const rows = operationsFor(level, method, subresource);
  if (rows.length === 0) throw methodNotAllowed(method, level, subresource);
  const row = rows.find(
    ({ header, needs }) =>
      (header === null || headers.get(header) !== null) &&
      needs.every(({ name, value }) => (value === null ? query.has(name) : query.get(name) === value)),
  );
  if (row?.name === 'PutObject' && query.has('partNumber')) throw partOfNothing(query);
  if (row !== undefined) return row.name;
  throw missingParameter(rows[0]?.needs.find(({ name }) => !query.has(name))?.name ?? '');
}

function namedSubresource(query: QueryParameters): string | null {
  const named: string[] = [];
  for (const name of query.keys()) {
    if (ABSENT_SUBRESOURCES.has(name)) throw new S3Error('NotImplemented');
    if (SUBRESOURCES.has(name)) named.push(name);
  }
  if (named.length < 2) return named[0] ?? null;
  named.sort();
  throw new S3Error('InvalidArgument', {
    message: `Conflicting query string parameters: ${named.join(', ')}`,
    details: { ArgumentName: 'ResourceType', ArgumentValue: named[0] ?? '' },
  });
}

function missingParameter(name: string): S3Error {
  return new S3Error('InvalidArgument', {
    message: `Missing required parameter for this request: '${name}'`,
    details: { ArgumentName: name },
  });
}

function partOfNothing(query: QueryParameters): S3Error {
  return new S3Error('InvalidArgument', {
    message: 'This operation does not accept partNumber without uploadId',
    details: { ArgumentName: 'partNumber', ArgumentValue: query.get('partNumber') ?? '' },
  });
}

function requireForm(headers: RawCall['headers']): void {
  const type = headers.get('content-type') ?? '';
  if (!type.toLowerCase().startsWith('multipart/form-data'))
    throw new S3Error('PreconditionFailed', {
      details: { Condition: 'Bucket POST must be of the enclosure-type multipart/form-data' },
    });
}
