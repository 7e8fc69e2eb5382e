import type { BucketRow } from '../bucket-rows';
import type { OpenStore } from '../open-store';

/** What a bucket's lifecycle has done at each midnight that has passed since it was last looked at, done at once. */
export type LifecycleRun = {
  store: OpenStore;
  bucket: BucketRow;
  /** The first of those midnights. */
  from: number;
  /** The last of them. */
  to: number;
};

/** The midnight whose run would have done it. */
export function doneAt({ from, to }: LifecycleRun, due: number): number {
  return Math.min(Math.max(due, from), to);
}
