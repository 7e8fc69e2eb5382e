import { Match, Show, Switch } from 'solid-js';
import IconCheck from '~icons/lucide/circle-check';
import IconPause from '~icons/lucide/pause';
import IconPlay from '~icons/lucide/play';
import IconRetry from '~icons/lucide/rotate-cw';
import IconX from '~icons/lucide/x';
import { bytes } from '../../../i18n/format';
import { percent } from '../../../i18n/numbers';
import { IconButton } from '../../../ui/icon-button';
import { showToast } from '../../../ui/toasts';
import type { Upload } from './upload-list';
import { cancelUpload, pauseUpload, resumeUpload } from './upload-queue';
import { words } from './words';

export function UploadRow(props: { upload: Upload }) {
  const name = () => props.upload.key;
  const is = (state: Upload['state']) => props.upload.state === state;
  const share = () => (props.upload.size === 0 ? 0 : props.upload.sent / props.upload.size);
  const isRunning = () => is('sending') || is('waiting');
  const isLarge = () => props.upload.parts > 0;
  const told = () =>
    [
      words().states[props.upload.state],
      is('done') ? bytes(props.upload.size) : words().of(bytes(props.upload.sent), bytes(props.upload.size)),
      isLarge() ? words().parts(props.upload.partsSent, props.upload.parts) : '',
      props.upload.speed === undefined ? '' : words().perSecond(bytes(props.upload.speed)),
    ]
      .filter(Boolean)
      .join(' · ');

  function cancel(): void {
    cancelUpload(props.upload.id).catch((error: unknown) =>
      showToast({ text: words().notDropped(error instanceof Error ? error.message : ''), tone: 'danger' }),
    );
  }

  return (
    <li class="grid gap-1 px-3 py-2" data-upload={props.upload.state}>
      <div class="flex min-w-0 items-center gap-1">
        <span class="min-w-0 grow truncate font-mono text-mono" title={name()} translate="no">
          {name()}
        </span>
        <Switch>
          <Match when={is('done')}>
            <span class="grid size-8 place-items-center text-success">
              <IconCheck />
            </span>
          </Match>
          <Match when={isRunning() && isLarge()}>
            <IconButton
              label={words().pause(name())}
              icon={<IconPause />}
              onPress={() => pauseUpload(props.upload.id)}
            />
          </Match>
          <Match when={is('paused')}>
            <IconButton
              label={words().resume(name())}
              icon={<IconPlay />}
              onPress={() => resumeUpload(props.upload.id)}
            />
          </Match>
          <Match when={is('failed')}>
            <IconButton
              label={words().retry(name())}
              icon={<IconRetry />}
              onPress={() => resumeUpload(props.upload.id)}
            />
          </Match>
        </Switch>
        <Show when={!is('done')}>
          <IconButton label={words().cancel(name())} icon={<IconX />} onPress={cancel} />
        </Show>
      </div>
      <Show when={!is('done')}>
        <div
          role="progressbar"
          aria-label={name()}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow={Math.round(share() * 100)}
          aria-valuetext={percent(share())}
          class="h-1.5 overflow-hidden rounded-full bg-line"
        >
          <div
            class={`h-full rounded-full ${is('failed') ? 'bg-danger' : is('paused') ? 'bg-control' : 'bg-accent'}`}
            style={{ width: `${share() * 100}%` }}
          />
        </div>
      </Show>
      <p class="text-fg-muted text-label tabular-nums">{told()}</p>
      <Show when={props.upload.failure}>
        <p class="text-danger text-label">{props.upload.failure}</p>
      </Show>
    </li>
  );
}
