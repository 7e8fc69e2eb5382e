import { Match, Switch } from 'solid-js';
import type { Bucket } from '../../../api/store-queries';
import type { StoreAddress } from '../create-store-address';
import { WorldQuestion } from '../worlds/world-question';
import { NewBucketDialog } from './new-bucket-dialog';
import { RemoveBucketQuestion } from './remove-bucket-question';

/** Whatever lies over the page, as the address says. */
export function StoreDialogs(props: { address: StoreAddress; buckets: readonly Bucket[] }) {
  const named = () => props.buckets.find(({ name }) => name === props.address.dialogOf());
  return (
    <Switch>
      <Match when={props.address.dialog() === 'new-bucket'}>
        <NewBucketDialog address={props.address} />
      </Match>
      <Match when={props.address.dialog() === 'remove-bucket' && named()}>
        {(bucket) => <RemoveBucketQuestion bucket={bucket()} address={props.address} />}
      </Match>
      <Match when={props.address.dialog() === 'reset'}>
        <WorldQuestion kind="reset" world={props.address.world()} onClose={props.address.close} />
      </Match>
    </Switch>
  );
}
