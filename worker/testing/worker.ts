import { wakeHouse } from '../deps';
import { groupStateWith } from '../objects/group-state';
import { ALL_MEMORIES } from '../services/registry';
import { TEST_MEMORIES } from './test-memories';

export { BucketIndex, default, ProjectLog } from '../index';

/** The Worker that the tests run in: the product's, with memories of no product's kind besides. */
export const GroupState = groupStateWith({
  memories: new Map([...ALL_MEMORIES, ...TEST_MEMORIES]),
  wakeHouse,
});
