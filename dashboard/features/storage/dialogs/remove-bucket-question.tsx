import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import { type Bucket, storeOf } from '../../../api/store-queries';
import { deleteBucket } from '../../../api/store-writes';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Question } from '../../../ui/question';
import { showToast } from '../../../ui/toasts';
import type { StoreAddress } from '../create-store-address';
import { words } from '../words';

/** Asks before a bucket goes, for its name where something is in it: neither comes back. */
export function RemoveBucketQuestion(props: { bucket: Bucket; address: StoreAddress }) {
  const { group } = useGroup();
  const queries = useQueryClient();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  const holdsMuch = () => props.bucket.versions > 0;

  async function remove(): Promise<void> {
    const { name } = props.bucket;
    const groupId = group().id;
    setBusy(true);
    setFailure(undefined);
    try {
      await deleteBucket({ groupId, world: props.address.world(), bucket: name });
      props.address.close();
      showToast({ text: words().bucketRemoved(name), tone: 'success' });
      await queries.invalidateQueries({ queryKey: storeOf(groupId) });
    } catch (error) {
      setFailure(() => error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Question
      open
      title={words().removeBucketTitle(props.bucket.name)}
      consequence={holdsMuch() ? words().removeBucketFull(props.bucket.versions) : words().removeBucketEmpty}
      confirm={words().removeBucket}
      typeToConfirm={holdsMuch() ? props.bucket.name : undefined}
      isBusy={isBusy()}
      error={<Show when={failure()}>{(error) => <ProblemNotice error={error()} />}</Show>}
      onCancel={props.address.close}
      onConfirm={() => void remove()}
    />
  );
}
