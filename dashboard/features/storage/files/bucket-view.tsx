import { createEffect, createSignal, Match, on, Show, Suspense, Switch } from 'solid-js';
import { useQueryClient } from '../../../api/query/client';
import type { Bucket } from '../../../api/store-queries';
import { lazyPart } from '../../../i18n/lazy-part';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { createPageKeys } from '../../../ui/create-page-keys';
import { createSelection } from '../../../ui/create-selection';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { chosenFiles, droppedFiles } from '../uploads/dropped-files';
import { uploadsOf } from '../uploads/upload-list';
import { type FileToSend, sendFiles } from '../uploads/upload-queue';
import { words } from '../words';
import { BucketHead } from './bucket-head';
import type { FilesAddress } from './create-files-address';
import { createObjectList } from './create-object-list';
import { createRemoval } from './create-removal';
import { DropZone } from './drop-zone';
import { FileRows } from './file-rows';
import { FilesTools } from './files-tools';
import { NoObjects } from './no-objects';
import { RemoveQuestion } from './remove-question';
import { SelectionBar } from './selection-bar';

const UploadTray = lazyPart(async () => (await import('../uploads/upload-tray')).UploadTray);
const ObjectSheet = lazyPart(async () => (await import('../object/object-sheet')).ObjectSheet);
const NewFolderDialog = lazyPart(async () => (await import('./new-folder-dialog')).NewFolderDialog);
const ConnectSheet = lazyPart(async () => (await import('../connect/connect-sheet')).ConnectSheet);

type Props = { bucket: Bucket; buckets: readonly Bucket[]; address: FilesAddress };

/** The objects of one bucket, folder by folder. */
export function BucketView(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const at = () => ({ groupId: group().id, world: props.address.world(), bucket: props.bucket.name });
  const list = createObjectList(at, () => ({
    prefix: props.address.prefix(),
    q: props.address.q(),
    hasVersions: props.address.hasVersions(),
  }));
  const selection = createSelection();
  const removal = createRemoval(at, props.address.hasVersions);
  const [search, setSearch] = createSignal<HTMLInputElement>();
  const reason = () => access().reason('editor');
  const isEmpty = () => list.query.isSuccess && !list.query.isPlaceholderData && list.ids().length === 0;
  let input: HTMLInputElement | undefined;

  function send(files: readonly FileToSend[]): void {
    if (files.length > 0) sendFiles(at(), files, queries);
  }

  const choose = () => void (!reason() && input?.click());
  createPageKeys({ '/': () => search()?.focus(), u: choose });
  // What is not on screen any more is not chosen either.
  const { prefix, hasVersions, world } = props.address;
  createEffect(on([prefix, hasVersions, world], selection.clear, { defer: true }));

  return (
    <Page title={props.bucket.name} heading={<span translate="no">{props.bucket.name}</span>}>
      <BucketHead bucket={props.bucket} buckets={props.buckets} address={props.address} />
      <FilesTools
        address={props.address}
        list={list}
        selection={selection}
        reason={reason()}
        searchRef={setSearch}
        onUpload={choose}
      />
      <input
        ref={input}
        type="file"
        multiple
        class="hidden"
        data-upload
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files) send(chosenFiles(files, props.address.prefix()));
          event.currentTarget.value = '';
        }}
      />
      <DropZone
        reason={reason()}
        label={words().dropInto(`${props.bucket.name}/${props.address.prefix()}`)}
        onDrop={async (transfer) => send(await droppedFiles(transfer, props.address.prefix()))}
      >
        <Switch>
          <Match when={list.query.isPending}>
            <Loading what={props.bucket.name} />
            <Skeleton class="mt-3 h-80" />
          </Match>
          <Match when={list.query.isLoadingError}>
            <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
          </Match>
          <Match when={isEmpty()}>
            <NoObjects bucket={props.bucket} address={props.address} reason={reason()} onUpload={choose} />
          </Match>
          <Match when={true}>
            <FileRows at={at()} address={props.address} list={list} selection={selection} />
          </Match>
        </Switch>
      </DropZone>
      <SelectionBar
        selection={selection}
        reason={reason()}
        onRemove={() => props.address.askRemove('chosen')}
      />
      <RemoveQuestion
        bucket={props.bucket}
        address={props.address}
        list={list}
        selection={selection}
        removal={removal}
      />
      <Suspense>
        <Show when={uploadsOf(group().id).length > 0}>
          <UploadTray groupId={group().id} />
        </Show>
      </Suspense>
      <Suspense>
        <Show when={props.address.key()} keyed>
          {(key) => <ObjectSheet at={at()} objectKey={key} bucket={props.bucket} address={props.address} />}
        </Show>
        <Show when={props.address.dialog() === 'new-folder' && !reason()}>
          <NewFolderDialog at={at()} address={props.address} />
        </Show>
        <Show when={props.address.dialog() === 'connect'}>
          <ConnectSheet
            bucket={props.bucket.name}
            client={props.address.client()}
            onChoose={props.address.showClient}
            onClose={props.address.dismiss}
          />
        </Show>
      </Suspense>
    </Page>
  );
}
