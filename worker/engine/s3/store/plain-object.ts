import type { NewObject } from './store-calls';

/** An object of which nothing is said: its bucket decides. */
export const PLAIN_OBJECT: NewObject = {
  headers: {},
  metadata: {},
  tags: {},
  acl: null,
  storageClass: 'STANDARD',
  encryption: null,
  retention: null,
  legalHold: null,
};
