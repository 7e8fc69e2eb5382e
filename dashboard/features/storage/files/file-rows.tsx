import { createMemo, Show } from 'solid-js';
import type { BucketAt } from '../../../api/store-queries';
import { ActionButton } from '../../../ui/action-button';
import type { Selection } from '../../../ui/create-selection';
import { FixedRows } from '../../../ui/fixed-rows';
import { Spinner } from '../../../ui/spinner';
import { words } from '../words';
import type { FilesAddress } from './create-files-address';
import type { ObjectList } from './create-object-list';
import { FolderRow } from './rows/folder-row';
import { ObjectRow } from './rows/object-row';
import { ROW_HEIGHT } from './rows/row-frame';
import type { StoreRow } from './store-row';

type Props = { at: BucketAt; address: FilesAddress; list: ObjectList; selection: Selection };

/** Of however many objects, only those in sight are in the document. */
export function FileRows(props: Props) {
  return (
    <div class="mt-3 overflow-hidden rounded-card border border-line bg-surface">
      <FixedRows
        rows={props.list.ids()}
        rowHeight={ROW_HEIGHT}
        label={words().objects}
        class="max-h-[70dvh]"
        onNearEnd={props.list.more}
        footer={<MoreObjects list={props.list} />}
      >
        {(id) => <Row {...props} id={id} />}
      </FixedRows>
    </div>
  );
}

function Row(props: Props & { id: string }) {
  // It may be gone a moment before its row is.
  const row = createMemo<StoreRow | undefined>((last) => props.list.get(props.id) ?? last);
  const folder = () => {
    const known = row();
    return known?.kind === 'folder' ? known : undefined;
  };
  const object = () => {
    const known = row();
    return known?.kind === 'object' ? known.object : undefined;
  };
  const common = () => ({ id: props.id, selection: props.selection, address: props.address });
  return (
    <>
      <Show when={folder()}>{(known) => <FolderRow {...common()} prefix={known().prefix} />}</Show>
      <Show when={object()}>{(known) => <ObjectRow {...common()} at={props.at} object={known()} />}</Show>
    </>
  );
}

function MoreObjects(props: { list: ObjectList }) {
  return (
    <Show when={props.list.query.hasNextPage}>
      <div class="flex min-h-12 items-center justify-center gap-2 text-fg-muted">
        <Show
          when={!props.list.query.isFetchNextPageError}
          fallback={
            <>
              <span>{words().moreFailed}</span>
              <ActionButton onPress={props.list.more}>{words().loadMore}</ActionButton>
            </>
          }
        >
          <Spinner />
          {words().loadingMore}
        </Show>
      </div>
    </Show>
  );
}
