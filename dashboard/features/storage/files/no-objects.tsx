import { Show } from 'solid-js';
import IconUpload from '~icons/lucide/upload';
import { adminWrite } from '../../../api/curl-line';
import type { Bucket } from '../../../api/store-queries';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { EmptyState } from '../../../ui/empty-state';
import { words } from '../words';
import type { FilesAddress } from './create-files-address';

type Props = {
  bucket: Bucket;
  address: FilesAddress;
  reason: string | undefined;
  onUpload: () => void;
};

/** An empty bucket or folder, or a name that nothing begins with. */
export function NoObjects(props: Props) {
  const { group } = useGroup();
  const snippet = () => {
    const query = new URLSearchParams({
      key: `${props.address.prefix()}hello.txt`,
      world: props.address.world(),
    });
    return adminWrite({
      method: 'PUT',
      path: `/groups/${group().id}/buckets/${props.bucket.name}/object?${query}`,
      type: 'text/plain',
      body: 'Hello',
    });
  };

  return (
    <Show
      when={props.address.q() === ''}
      fallback={
        <div class="mt-3 flex flex-wrap items-center gap-3">
          <p class="text-fg-muted">{words().noneBegins(props.address.q())}</p>
          <ActionButton onPress={() => props.address.searchFor('')}>{words().seeAll}</ActionButton>
        </div>
      }
    >
      <div class="mt-3">
        <EmptyState
          title={props.address.prefix() === '' ? words().bucketEmpty : words().folderEmpty}
          icon={<IconUpload />}
          action={
            <ActionButton icon={<IconUpload />} reason={props.reason} onPress={props.onUpload}>
              {words().chooseFiles}
            </ActionButton>
          }
          snippet={{ text: snippet(), label: words().objectSnippet }}
        >
          {words().bucketEmptyHint}
        </EmptyState>
      </div>
    </Show>
  );
}
