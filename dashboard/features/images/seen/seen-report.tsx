import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ImageAnalysis } from '../../../api/image-queries';
import { percent } from '../../../i18n/numbers';
import { BlurHash } from '../../../parts/seen-image/blur-hash';
import { BoxToggles } from '../../../parts/seen-image/box-toggles';
import { SEEN_KINDS, type SeenKind, seenBoxes } from '../../../parts/seen-image/seen-box';
import { SeenImage } from '../../../parts/seen-image/seen-image';
import { Swatches } from '../../../parts/seen-image/swatches';
import { CopyIcon } from '../../../ui/copy-icon';
import { FaceList } from './face-list';
import { ModerationBars } from './moderation-bars';
import { words } from './words';

type Props = {
  analysis: ImageAnalysis;
  /** None: no picture is left to draw the boxes over. */
  src: string | undefined;
  alt: string;
  width: number;
  height: number;
};

/** All that was seen in a picture: where, how surely, and who decided it. */
export function SeenReport(props: Props) {
  const [shown, setShown] = createSignal<SeenKind[]>([...SEEN_KINDS]);
  const seen = () => props.analysis;

  return (
    <div class="grid min-w-0 grid-cols-1 gap-5">
      <div class="grid gap-2">
        <p class="rounded-control bg-raised px-3 py-2" data-decided={seen().decided_by.source}>
          <DecidedBy by={seen().decided_by} />
        </p>
        <Show when={props.src}>
          {(src) => (
            <>
              <SeenImage
                src={src()}
                alt={props.alt}
                width={props.width}
                height={props.height}
                blurHash={seen().blur_hash}
                boxes={seenBoxes(seen(), shown())}
                class={`mx-auto w-full ${props.height > props.width ? 'max-w-96' : ''}`}
              />
              <BoxToggles seen={seen()} shown={shown()} onChange={setShown} />
            </>
          )}
        </Show>
      </div>
      <Part title={words().moderation}>
        <div class="@container grid gap-2">
          <ModerationBars moderation={seen().moderation} />
        </div>
      </Part>
      <Part title={words().objects}>
        <Show when={seen().objects.length > 0} fallback={<None text={words().noObjects} />}>
          <ul class="flex flex-wrap gap-1.5" aria-label={words().objects}>
            <For each={seen().objects}>
              {(object) => (
                <li class="inline-flex min-h-6 items-center gap-1.5 rounded-chip border border-line bg-raised px-2">
                  <span class="font-medium" translate="no">
                    {object.name}
                  </span>
                  <span class="text-fg-muted text-label tabular-nums">{percent(object.confidence)}</span>
                  <Show when={object.parents.length > 0}>
                    <span class="text-fg-subtle text-label" translate="no">
                      {object.parents.join(' › ')}
                    </span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Part>
      <Part title={words().faces}>
        <Show when={seen().faces.length > 0} fallback={<None text={words().noFaces} />}>
          <FaceList faces={seen().faces} />
        </Show>
      </Part>
      <Part title={words().text}>
        <Show when={seen().text.length > 0} fallback={<None text={words().noText} />}>
          <ol class="grid gap-1" aria-label={words().text}>
            <For each={seen().text}>
              {(line) => (
                <li class="flex flex-wrap items-baseline gap-x-3">
                  <code class="font-mono text-mono [overflow-wrap:anywhere]" translate="no">
                    {line.text}
                  </code>
                  <span class="text-fg-muted text-label tabular-nums">{percent(line.confidence)}</span>
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Part>
      <Part title={words().colours}>
        <Swatches colours={seen().colors} />
      </Part>
      <Show when={seen().blur_hash !== ''}>
        <Part title={words().blurHash}>
          <div class="flex min-w-0 items-center gap-3">
            <BlurHash hash={seen().blur_hash} class="h-12 w-18 shrink-0 rounded-control" />
            <code class="min-w-0 break-all font-mono text-mono" translate="no">
              {seen().blur_hash}
            </code>
            <CopyIcon text={seen().blur_hash} label={words().copyBlurHash} />
          </div>
        </Part>
      </Show>
    </div>
  );
}

function Part(props: { title: string; children: JSX.Element }) {
  return (
    <section class="grid min-w-0 gap-2">
      <h3 class="font-semibold">{props.title}</h3>
      {props.children}
    </section>
  );
}

function None(props: { text: string }) {
  return <p class="text-fg-muted">{props.text}</p>;
}

function DecidedBy(props: { by: ImageAnalysis['decided_by'] }) {
  return (
    <Show
      when={props.by.source === 'rule'}
      fallback={
        props.by.source === 'sequence' ? words().bySequence((props.by.position ?? 0) + 1) : words().byPicture
      }
    >
      {words().byRule}{' '}
      <strong class="font-semibold" translate="no">
        {props.by.rule}
      </strong>
    </Show>
  );
}
