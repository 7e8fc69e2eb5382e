import { For, Show } from 'solid-js';
import type { ImageToken } from '../../../api/image-writes';
import { ago } from '../../../i18n/format';
import { createProjectNow } from '../../../parts/create-project-now';
import { wholeTime } from '../../../parts/exchange/clock';
import { Banner } from '../../../ui/banner';
import { Snippet } from '../../../ui/snippet';
import { words } from './words';

const MOMENTS = new Set(['exp', 'iat']);

/** A token that was made, this once, and what stands in it. */
export function MadeToken(props: { made: ImageToken }) {
  const clock = createProjectNow();
  const claims = () => Object.entries(props.made.claims);
  const momentOf = (name: string, value: unknown) =>
    MOMENTS.has(name) && typeof value === 'number' ? value * 1_000 : undefined;

  return (
    <>
      <Banner tone="warning">{words().shownOnce}</Banner>
      <Snippet text={props.made.token} label={words().theToken} />
      <section class="grid gap-2">
        <h3 class="font-semibold">{words().decoded}</h3>
        <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
          <For each={claims()}>
            {([name, value]) => (
              <>
                <dt class="font-medium font-mono text-mono" translate="no">
                  {name}
                </dt>
                <dd class="min-w-0">
                  <code class="break-all font-mono text-mono" translate="no" data-claim={name}>
                    {typeof value === 'string' ? value : JSON.stringify(value)}
                  </code>
                  <Show when={momentOf(name, value)}>
                    {(moment) => (
                      <span class="block text-fg-muted text-label">
                        <span translate="no">{wholeTime(moment()).replace(/\.\d+$/, '')}</span> (
                        {ago(moment(), clock.now())})
                      </span>
                    )}
                  </Show>
                </dd>
              </>
            )}
          </For>
        </dl>
      </section>
    </>
  );
}
