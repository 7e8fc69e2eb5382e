import { useQueryClient } from '../../../api/query/client';
import { type Bucket, storeOf } from '../../../api/store-queries';
import { deleteBucket } from '../../../api/store-writes';
import { ActQuestion } from '../../../parts/act-question';
import { useGroup } from '../../../parts/group-frame';
import { showToast } from '../../../ui/toasts';
import type { StoreAddress } from '../create-store-address';
import { words } from '../words';

/** Asks before a bucket goes, for its name where something is in it: neither comes back. */
export function RemoveBucketQuestion(props: { bucket: Bucket; address: StoreAddress }) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const holdsMuch = () => props.bucket.versions > 0;

  async function remove(): Promise<void> {
    const { name } = props.bucket;
    const groupId = group().id;
    await deleteBucket({ groupId, world: props.address.world(), bucket: name });
    props.address.close();
    showToast({ text: words().bucketRemoved(name), tone: 'success' });
    await queries.invalidateQueries({ queryKey: storeOf(groupId) });
  }

  return (
    <ActQuestion
      open
      title={words().removeBucketTitle(props.bucket.name)}
      consequence={holdsMuch() ? words().removeBucketFull(props.bucket.versions) : words().removeBucketEmpty}
      confirm={words().removeBucket}
      typeToConfirm={holdsMuch() ? props.bucket.name : undefined}
      onCancel={props.address.close}
      act={remove}
    />
  );
}
