import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { diffRows } from './diff-rows';
import { words } from './words';

type Props = { before: string; after: string; label: string };

const LOOK = { same: '', added: 'bg-success-soft', removed: 'bg-danger-soft' };
const SIGN = { same: ' ', added: '+', removed: '−' };

/** Two texts as one, with what went and what came. Loaded with `lazy`: the comparing is a library. */
export function TextDiff(props: Props) {
  const rows = createMemo(() => diffRows(props.before, props.after));
  const isSame = () => rows().every(({ kind }) => kind === 'skipped' || kind === 'same');
  const saidOf = (kind: 'same' | 'added' | 'removed') =>
    kind === 'same' ? '' : `${kind === 'added' ? words().added : words().removed}: `;

  return (
    <Show when={!isSame()} fallback={<p class="text-fg-muted">{words().noDifference}</p>}>
      <section
        aria-label={props.label}
        // A scroller is in the tab order, so that keys can scroll it.
        tabindex="0"
        class="max-h-120 overflow-auto rounded-control border border-line bg-surface py-1 font-mono text-mono"
      >
        <For each={rows()}>
          {(row) => (
            <Switch>
              <Match when={row.kind === 'skipped' && row}>
                {(skipped) => (
                  <p class="bg-raised px-3 font-sans text-fg-subtle text-label leading-6">
                    {words().alike(skipped().count)}
                  </p>
                )}
              </Match>
              <Match when={row.kind !== 'skipped' && row}>
                {(line) => (
                  <p translate="no" class={`grid grid-cols-[1.5rem_minmax(0,1fr)] px-2 ${LOOK[line().kind]}`}>
                    <span aria-hidden="true" class="select-none text-fg-subtle">
                      {SIGN[line().kind]}
                    </span>
                    <span class="whitespace-pre-wrap break-all">
                      <span class="sr-only">{saidOf(line().kind)}</span>
                      <For each={line().pieces}>
                        {(piece) => (
                          <Show when={piece.isChanged} fallback={piece.text}>
                            <mark
                              class={`rounded-chip px-0.5 font-semibold ${
                                line().kind === 'added' ? 'bg-success text-surface' : 'bg-danger text-surface'
                              }`}
                            >
                              {piece.text}
                            </mark>
                          </Show>
                        )}
                      </For>
                    </span>
                  </p>
                )}
              </Match>
            </Switch>
          )}
        </For>
      </section>
    </Show>
  );
}
