import type { WantedGrant } from '../access/acl/wanted-grant';

/** Where the records of a bucket's requests are to go. */
export type LoggingTarget = {
  bucket: string;
  prefix: string;
  grants: WantedGrant[];
  /** Null where the client asks for none. */
  keyFormat: { isPartitioned: boolean; dateSource?: 'EventTime' | 'DeliveryTime' } | null;
};
