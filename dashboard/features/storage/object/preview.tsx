import { createSignal, Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../../api/query/use-query';
import { contentUrl, type ObjectAt, type ObjectDetail, objectTextQuery } from '../../../api/store-queries';
import { bytes } from '../../../i18n/format';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Skeleton } from '../../../ui/skeleton';
import { previewKind } from './preview-kind';
import { words } from './words';

const TEXT_BYTES = 64 * 1024;

/** As much of an object as can be seen without downloading it. */
export function Preview(props: { at: ObjectAt; object: ObjectDetail }) {
  const [isBroken, setBroken] = createSignal(false);
  const kind = () =>
    previewKind({
      key: props.object.key,
      type: props.object.headers['content-type'],
      size: props.object.size,
    });
  const url = () => contentUrl(props.at);

  return (
    <Switch
      fallback={<p class="text-fg-muted">{props.object.size === 0 ? words().isEmpty : words().noPreview}</p>}
    >
      <Match when={isBroken()}>
        <p class="text-fg-muted">{words().broken}</p>
      </Match>
      <Match when={kind() === 'image'}>
        <img
          src={url()}
          alt={words().imageOf(props.object.key)}
          class="max-h-[60dvh] min-h-24 w-full rounded-card border border-line bg-raised object-contain p-2"
          onError={() => setBroken(true)}
        />
      </Match>
      <Match when={kind() === 'audio'}>
        {/* biome-ignore lint/a11y/useMediaCaption: whatever was uploaded has come without captions */}
        <audio
          controls
          preload="metadata"
          src={url()}
          aria-label={props.object.key}
          class="w-full"
          onError={() => setBroken(true)}
        />
      </Match>
      <Match when={kind() === 'video'}>
        {/* biome-ignore lint/a11y/useMediaCaption: whatever was uploaded has come without captions */}
        <video
          controls
          preload="metadata"
          src={url()}
          aria-label={props.object.key}
          class="max-h-[60dvh] w-full rounded-card bg-raised"
          onError={() => setBroken(true)}
        />
      </Match>
      <Match when={kind() === 'text'}>
        <TextPreview at={props.at} size={props.object.size} />
      </Match>
    </Switch>
  );
}

function TextPreview(props: { at: ObjectAt; size: number }) {
  const text = useQuery(() => objectTextQuery(props.at, TEXT_BYTES));
  return (
    <>
      <Show when={text.isLoadingError}>
        <ProblemNotice error={text.error} onRetry={() => text.refetch()} />
      </Show>
      <Show when={text.isPending}>
        <Skeleton class="h-64" />
      </Show>
      <Show when={text.data !== undefined}>
        {/* A scroller is in the tab order, so that keys can scroll it. */}
        <section
          tabindex="0"
          aria-label={words().content}
          class="max-h-[60dvh] min-w-0 overflow-auto rounded-card border border-line bg-raised p-3"
        >
          <pre class="whitespace-pre-wrap font-mono text-mono [overflow-wrap:anywhere]" translate="no">
            {text.data}
          </pre>
        </section>
        <Show when={props.size > TEXT_BYTES}>
          <p class="text-fg-muted text-label">{words().cutOff(bytes(TEXT_BYTES), bytes(props.size))}</p>
        </Show>
      </Show>
    </>
  );
}
