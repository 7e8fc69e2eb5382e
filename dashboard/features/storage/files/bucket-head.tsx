import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import type { Bucket } from '../../../api/store-queries';
import { bytes } from '../../../i18n/format';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { CopyIcon } from '../../../ui/copy-icon';
import { LinkTabs } from '../../../ui/link-tabs';
import { words } from '../words';
import type { FilesAddress } from './create-files-address';
import { foldersTo, nameBelow } from './store-row';

type Props = { bucket: Bucket; buckets: readonly Bucket[]; address: FilesAddress };

/** Which bucket, the way to the others, and where in it the reader is. */
export function BucketHead(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const hrefOf = (name: string) =>
    `${paths.bucket(project().slug, group().slug, name)}${props.address.worldQuery()}`;
  const tabs = () =>
    props.buckets.map(({ name, objects }) => ({
      href: hrefOf(name),
      text: name,
      count: objects,
      isCurrent: name === props.bucket.name,
    }));
  const steps = () => {
    const folders = foldersTo(props.address.prefix());
    return folders.map((folder, index) => ({ folder, name: nameBelow(folder, folders[index - 1] ?? '') }));
  };

  return (
    <>
      <div class="mt-1 flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-fg-muted">
        <span class="flex min-w-0 items-center gap-1">
          <code class="min-w-0 break-all font-mono text-mono">{`s3://${props.bucket.name}`}</code>
          <CopyIcon text={`s3://${props.bucket.name}`} label={words().copyBucket} />
        </span>
        <span>{words().holds(props.bucket.objects, bytes(props.bucket.bytes))}</span>
        <Show when={props.bucket.versioning !== 'off'}>
          <Badge tone={props.bucket.versioning === 'enabled' ? 'success' : 'plain'}>
            {words().versioned[props.bucket.versioning === 'enabled' ? 'enabled' : 'suspended']}
          </Badge>
        </Show>
      </div>
      <div class="mt-3 min-w-0" translate="no">
        <LinkTabs label={words().buckets} tabs={tabs()} />
      </div>
      <Show when={props.address.prefix() !== ''}>
        <nav aria-label={words().folders} class="mt-3 min-w-0">
          <ol class="flex min-w-0 flex-wrap items-center gap-x-1 font-mono text-mono" translate="no">
            <li>
              <A href={props.address.folderHref('')} class={`${link} inline-flex min-h-6 items-center`}>
                {props.bucket.name}
              </A>
            </li>
            <For each={steps()}>
              {(step, index) => (
                <li class="flex min-w-0 items-center gap-1">
                  <span aria-hidden="true" class="text-fg-subtle">
                    {'/'}
                  </span>
                  <A
                    href={props.address.folderHref(step.folder)}
                    class={`${link} inline-flex min-h-6 items-center break-all`}
                    aria-current={index() === steps().length - 1 ? 'page' : undefined}
                  >
                    {step.name.slice(0, -1) || '""'}
                  </A>
                </li>
              )}
            </For>
          </ol>
        </nav>
      </Show>
    </>
  );
}
