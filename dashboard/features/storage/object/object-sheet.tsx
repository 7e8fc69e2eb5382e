import { Match, Show, Switch } from 'solid-js';
import IconDownload from '~icons/lucide/download';
import { useQuery } from '../../../api/query/use-query';
import { type Bucket, type BucketAt, contentUrl, objectQuery } from '../../../api/store-queries';
import { bytes, dateTime } from '../../../i18n/format';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { button } from '../../../ui/button';
import { CopyIcon } from '../../../ui/copy-icon';
import { Sheet } from '../../../ui/sheet';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { type FilesAddress, OBJECT_TABS } from '../files/create-files-address';
import { ObjectDetails } from './object-details';
import { PresignForm } from './presign-form';
import { Preview } from './preview';
import { VersionList } from './version-list';
import { words } from './words';

type Props = { at: BucketAt; objectKey: string; bucket: Bucket; address: FilesAddress };

/** One object, or one version of it: what is in it, what is known of it, and links to it. */
export function ObjectSheet(props: Props) {
  const { access } = useProject();
  const at = () => ({ ...props.at, key: props.objectKey, version: props.address.version() });
  const answer = useQuery(() => objectQuery(at()));
  const name = () => props.objectKey.split('/').findLast(Boolean) ?? props.objectKey;
  const reason = () => access().reason('editor');

  return (
    <Sheet
      open
      title={words().title(name())}
      onClose={props.address.closeObject}
      footer={
        <a class={button.plain} href={contentUrl(at())} download={name()}>
          <IconDownload />
          {words().download}
        </a>
      }
    >
      <Tabs
        name="object"
        isFirst
        label={words().about}
        tabs={OBJECT_TABS.map((tab) => ({ key: tab, text: words().tabs[tab] }))}
        chosen={props.address.tab()}
        onChoose={props.address.chooseTab}
      />
      <TabPanel name="object" chosen={props.address.tab()} class="grid min-w-0 grid-cols-1 gap-4">
        <p class="flex min-w-0 items-center gap-1">
          <code class="min-w-0 break-all font-mono text-fg-muted text-mono">{props.objectKey}</code>
          <CopyIcon text={props.objectKey} label={words().copyKey} />
        </p>
        <Switch>
          <Match when={props.address.tab() === 'versions'}>
            <VersionList at={at()} bucket={props.bucket} address={props.address} reason={reason()} />
          </Match>
          <Match when={answer.isPending}>
            <Loading what={name()} />
            <Skeleton class="h-64" />
          </Match>
          <Match when={answer.isLoadingError}>
            <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
          </Match>
          <Match when={answer.data}>
            {(object) => (
              <Switch>
                <Match when={props.address.tab() === 'preview'}>
                  <p class="text-fg-muted text-label tabular-nums">
                    {bytes(object().size)}
                    {' · '}
                    {dateTime(object().modified_at)}
                    <Show when={props.address.version()}>
                      {' · '}
                      {object().is_latest ? words().isLatest : words().isOlder}
                    </Show>
                  </p>
                  <Preview at={at()} object={object()} />
                </Match>
                <Match when={props.address.tab() === 'details'}>
                  <ObjectDetails at={at()} object={object()} reason={reason()} />
                </Match>
                <Match when={true}>
                  <PresignForm at={at()} reason={reason()} />
                </Match>
              </Switch>
            )}
          </Match>
        </Switch>
      </TabPanel>
    </Sheet>
  );
}
