import { For, type JSX, Show } from 'solid-js';
import { list, percent } from '../../../i18n/numbers';
import { BlurHash } from '../../../parts/seen-image/blur-hash';
import { Swatches } from '../../../parts/seen-image/swatches';
import { Badge } from '../../../ui/badge';
import { words } from '../words';
import { type Analysis, toldCategories } from './analysis';

/** What was seen in the picture. */
export function AnalysisView(props: { analysis: Analysis }) {
  const seen = () => props.analysis;
  return (
    <div class="grid min-w-0 gap-4 sm:grid-cols-2">
      <Part title={words().results.colours}>
        <Swatches colours={seen().colors} />
      </Part>
      <Part title={words().results.blurHash}>
        <div class="flex min-w-0 items-center gap-2">
          <BlurHash hash={seen().blur_hash} class="size-12 shrink-0 rounded-chip" />
          <code class="min-w-0 break-all font-mono text-label" translate="no">
            {seen().blur_hash}
          </code>
        </div>
      </Part>
      <Part
        title={words().results.moderation}
        mark={
          <Badge tone={seen().moderation.flagged ? 'danger' : 'success'}>
            {seen().moderation.flagged ? words().results.flagged : words().results.clean}
          </Badge>
        }
      >
        <ul class="grid gap-px">
          <For each={toldCategories(seen().moderation)}>
            {({ name, confidence, flagged }) => (
              <li
                class={`flex justify-between gap-2 ${flagged ? 'font-medium text-danger' : 'text-fg-muted'}`}
              >
                <span translate="no">{name}</span>
                <span class="tabular-nums">{percent(confidence)}</span>
              </li>
            )}
          </For>
        </ul>
      </Part>
      <Part title={words().results.seen}>
        <Show
          when={seen().objects.length + seen().faces.length > 0}
          fallback={<p class="text-fg-subtle">{words().results.nothingSeen}</p>}
        >
          <ul class="grid gap-px">
            <For each={seen().objects}>
              {({ name, confidence }) => (
                <li class="flex justify-between gap-2 text-fg-muted">
                  <span translate="no">{name}</span>
                  <span class="tabular-nums">{percent(confidence)}</span>
                </li>
              )}
            </For>
            <For each={seen().faces}>
              {({ attributes, confidence }) => (
                <li class="flex justify-between gap-2 text-fg-muted">
                  <span>
                    {words().results.faceOf(attributes.age.low, attributes.age.high)}{' '}
                    <span translate="no">{attributes.emotions[0]?.name}</span>
                  </span>
                  <span class="tabular-nums">{percent(confidence)}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Part>
      <Show when={seen().text.length > 0}>
        <Part title={words().results.text}>
          <p translate="no">{list(seen().text.map(({ text }) => text))}</p>
        </Part>
      </Show>
      <p class="text-fg-subtle text-label">{words().results.decidedBy[seen().decided_by.source]}</p>
    </div>
  );
}

function Part(props: { title: string; mark?: JSX.Element; children: JSX.Element }) {
  return (
    <section class="min-w-0">
      <h4 class="mb-1 flex items-center gap-2 font-medium text-label">
        {props.title}
        {props.mark}
      </h4>
      {props.children}
    </section>
  );
}
