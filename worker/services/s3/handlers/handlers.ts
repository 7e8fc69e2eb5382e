import type { OperationName } from '../operations/operations';
import type { Handler } from '../s3-call';
import { BUCKET_HANDLERS } from './bucket-handlers';
import { OBJECT_HANDLERS } from './object-handlers';
import { listBuckets } from './service/list-buckets';

/** Every operation that the house speaks; one that is missing is a type error. */
export const HANDLERS: Record<OperationName, Handler> = {
  ListBuckets: listBuckets,
  ...BUCKET_HANDLERS,
  ...OBJECT_HANDLERS,
};
