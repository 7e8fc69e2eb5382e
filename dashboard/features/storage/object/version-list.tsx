import { For, Match, Show, Switch } from 'solid-js';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { type Bucket, contentUrl, type ObjectAt, objectsQuery } from '../../../api/store-queries';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Question } from '../../../ui/question';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { FilesAddress } from '../files/create-files-address';
import { saveUrl } from '../save-url';
import { createVersionRemoval } from './create-version-removal';
import { VersionRow } from './version-row';
import { words } from './words';

type Props = { at: ObjectAt; bucket: Bucket; address: FilesAddress; reason: string | undefined };

/** All that a bucket keeps under one key, the newest first. */
export function VersionList(props: Props) {
  const query = useInfiniteQuery(() =>
    objectsQuery(props.at, { prefix: props.at.key, hasVersions: true, isFlat: true }),
  );
  const removal = createVersionRemoval(() => props.at, props.address);
  // Other keys begin so, too; they stand behind this one.
  const versions = () =>
    query.data?.pages.flatMap(({ objects }) => objects).filter(({ key }) => key === props.at.key) ?? [];
  const mayHaveMore = () =>
    query.hasNextPage && query.data?.pages.at(-1)?.objects.every(({ key }) => key === props.at.key) === true;
  const asked = () =>
    versions().find(({ version_id }) => `version ${version_id}` === props.address.removed());

  return (
    <Switch>
      <Match when={query.isPending}>
        <Loading what={words().tabs.versions} />
        <Skeleton class="h-40" />
      </Match>
      <Match when={query.isLoadingError}>
        <ProblemNotice error={query.error} onRetry={() => query.refetch()} />
      </Match>
      <Match when={true}>
        <Show when={props.bucket.versioning === 'off'}>
          <p class="text-fg-muted">{words().keepsNone}</p>
        </Show>
        <ul class="divide-y divide-line rounded-card border border-line">
          <For each={versions()}>
            {(version) => (
              <VersionRow
                version={version}
                href={props.address.objectHref(version.key, version.version_id)}
                isShown={props.at.version === version.version_id}
                reason={props.reason}
                onDownload={() =>
                  saveUrl(contentUrl({ ...props.at, version: version.version_id }), version.key)
                }
                onRemove={() => props.address.askRemove(`version ${version.version_id}`)}
                onBringBack={() => void removal.remove(version)}
              />
            )}
          </For>
        </ul>
        <Show when={mayHaveMore()}>
          <div>
            <ActionButton isBusy={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
              {words().more}
            </ActionButton>
          </div>
        </Show>
        <Question
          open={asked() !== undefined && !props.reason}
          title={words().removeVersionTitle}
          consequence={words().removeVersionConsequence}
          confirm={words().removeForGood}
          isBusy={removal.isBusy()}
          onCancel={props.address.dismiss}
          onConfirm={() => {
            const version = asked();
            if (version) void removal.remove(version);
          }}
        />
      </Match>
    </Switch>
  );
}
