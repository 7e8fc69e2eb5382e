import { BUCKET_OPERATIONS } from './bucket-operations';
import { OBJECT_OPERATIONS } from './object-operations';
import { type OperationRow, operationsAt } from './operation-row';

/** By the names of Amazon's API, but for the two that only browsers send: PostObject and PreflightRequest. */
export const OPERATIONS = {
  ...operationsAt('service', { ListBuckets: ['GET', '', 'Lists the buckets of an account'] }),
  ...BUCKET_OPERATIONS,
  ...OBJECT_OPERATIONS,
} satisfies Record<string, OperationRow>;

export type OperationName = keyof typeof OPERATIONS;
