import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconDownload from '~icons/lucide/download';
import IconTrash from '~icons/lucide/trash-2';
import IconUndo from '~icons/lucide/undo-2';
import type { StoredObject } from '../../../api/store-queries';
import { bytes, dateTime } from '../../../i18n/format';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { words } from './words';

type Props = {
  version: StoredObject;
  href: string;
  /** The sheet shows this one. */
  isShown: boolean;
  reason: string | undefined;
  onDownload: () => void;
  onRemove: () => void;
  onBringBack: () => void;
};

export function VersionRow(props: Props) {
  const id = () => props.version.version_id;
  const isMarker = () => props.version.is_delete_marker;
  const moment = () => dateTime(props.version.modified_at);
  return (
    <li class={`flex min-w-0 items-center gap-2 px-3 py-2 ${props.isShown ? 'bg-accent-soft' : ''}`}>
      <div class="grid min-w-0 grow gap-0.5">
        <span class="flex flex-wrap items-center gap-2">
          <Show when={!isMarker()} fallback={<span>{moment()}</span>}>
            <A class={link} href={props.href} noScroll aria-current={props.isShown ? 'true' : undefined}>
              {moment()}
            </A>
          </Show>
          <Show when={props.version.is_latest}>
            <Badge tone="success">{words().latest}</Badge>
          </Show>
          <Show when={isMarker()}>
            <Badge tone="danger">{words().deleteMarker}</Badge>
          </Show>
        </span>
        <span class="flex min-w-0 gap-2 text-fg-muted text-label">
          <Show when={!isMarker()}>
            <span class="shrink-0 tabular-nums">{bytes(props.version.size)}</span>
          </Show>
          <code class="min-w-0 truncate font-mono" title={id()}>
            {id()}
          </code>
        </span>
      </div>
      <Show
        when={!isMarker()}
        fallback={
          <IconButton
            label={words().bringBack}
            icon={<IconUndo />}
            reason={props.reason}
            onPress={props.onBringBack}
          />
        }
      >
        <IconButton
          label={words().downloadVersion(id())}
          icon={<IconDownload />}
          onPress={props.onDownload}
        />
        <IconButton
          label={words().removeVersion(id())}
          icon={<IconTrash />}
          reason={props.reason}
          onPress={props.onRemove}
        />
      </Show>
    </li>
  );
}
