import type { StoreAnswer, StoreStub } from '../engine/s3/store/store-port';
import type { BucketIndex } from './bucket-index';

/** The object knows its group by every call, for its name does not tell it in an alarm. */
export function openBucketIndex(stub: DurableObjectStub<BucketIndex>, groupId: string): StoreStub {
  return {
    async execute(call) {
      const answer: unknown = await stub.execute({ ...call, groupId });
      // It answers each call with that call's output; the types of RPC forget which.
      return answer as StoreAnswer<never>;
    },
    async destroy() {
      await stub.destroy(groupId);
    },
  };
}
