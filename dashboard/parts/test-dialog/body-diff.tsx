import { createMemo, For, Match, Switch } from 'solid-js';
import { changedLines } from './changed-lines';
import { words } from './words';

const MOST = 2_000;

const LOOKS = { '+': 'bg-success-soft text-success', '-': 'bg-danger-soft text-danger', ' ': '' };

/** What has changed from one body to the other. */
export function BodyDiff(props: { before: string; after: string }) {
  const lines = createMemo(() => changedLines(props.before, props.after));
  const isSame = () => lines()?.every(({ sign }) => sign === ' ') === true;

  return (
    <Switch>
      <Match when={isSame()}>
        <p>{words().noDifference}</p>
      </Match>
      <Match when={lines() === undefined}>
        <p>{words().tooDifferent}</p>
      </Match>
      <Match when={lines()}>
        {(shown) => (
          <section
            tabindex="0"
            aria-label={words().looks.diff}
            class="max-h-120 overflow-auto rounded-control bg-raised py-2"
          >
            <pre translate="no" class="font-mono text-mono">
              <For each={shown().slice(0, MOST)}>
                {({ sign, text }) => (
                  <span class={`block whitespace-pre-wrap break-words pr-3 pl-8 -indent-5 ${LOOKS[sign]}`}>
                    {sign} {text}
                  </span>
                )}
              </For>
            </pre>
          </section>
        )}
      </Match>
    </Switch>
  );
}
