import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { BucketAt, StoredObject } from '../../../../api/store-queries';
import { ago, bytes, dateTime } from '../../../../i18n/format';
import { Badge } from '../../../../ui/badge';
import type { Selection } from '../../../../ui/create-selection';
import { words } from '../../words';
import type { FilesAddress } from '../create-files-address';
import { nameBelow } from '../store-row';
import { createObjectMenu } from './create-object-menu';
import { fileIcon } from './file-icon';
import { RowFrame, rowLink } from './row-frame';

type Props = {
  id: string;
  at: BucketAt;
  object: StoredObject;
  selection: Selection;
  address: FilesAddress;
};

export function ObjectRow(props: Props) {
  const key = () => props.object.key;
  const name = () => nameBelow(key(), props.address.prefix());
  /** Of the latest one it is the object itself that is opened. */
  const version = () => (props.address.hasVersions() ? props.object.version_id : undefined);
  const menuOf = createObjectMenu(() => props.at, props.address);

  return (
    <RowFrame
      id={props.id}
      name={name()}
      selection={props.selection}
      menu={menuOf({ id: props.id, object: props.object, version: version() })}
    >
      <Show
        when={!props.object.is_delete_marker}
        fallback={
          <span class={`${rowLink} text-fg-muted!`}>
            <Cells {...props} name={name()} />
          </span>
        }
      >
        <A href={props.address.objectHref(key(), version())} class={rowLink} noScroll>
          <Cells {...props} name={name()} />
        </A>
      </Show>
    </RowFrame>
  );
}

function Cells(props: Props & { name: string }) {
  const isOld = () => !props.object.is_latest;
  return (
    <>
      <Dynamic component={fileIcon(props.object.key)} class="shrink-0 text-fg-subtle" />
      <span class="flex min-w-0 grow items-center gap-2">
        <span class="min-w-0 truncate font-mono text-mono" title={props.object.key} translate="no">
          {props.name}
        </span>
        <Show when={props.object.is_delete_marker}>
          <Badge tone="danger">{words().deleteMarker}</Badge>
        </Show>
        <Show when={isOld() && !props.object.is_delete_marker}>
          <Badge>{words().older}</Badge>
        </Show>
      </span>
      <Show when={props.address.hasVersions()}>
        <code
          class="max-lg:hidden w-48 shrink-0 truncate font-mono text-fg-subtle text-label"
          title={props.object.version_id}
        >
          {props.object.version_id}
        </code>
      </Show>
      <Show when={props.object.storage_class !== 'STANDARD' && !props.object.is_delete_marker}>
        <span class="max-lg:hidden shrink-0 text-fg-subtle text-label" translate="no">
          {props.object.storage_class}
        </span>
      </Show>
      <span class="w-20 shrink-0 text-right text-fg-muted text-label tabular-nums">
        {props.object.is_delete_marker ? '' : bytes(props.object.size)}
      </span>
      <span
        class="max-sm:hidden w-28 shrink-0 truncate text-fg-muted text-label"
        title={dateTime(props.object.modified_at)}
      >
        {ago(props.object.modified_at)}
      </span>
    </>
  );
}
