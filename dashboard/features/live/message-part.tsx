import { For, Match, Show, Switch } from 'solid-js';
import type { KeptBody } from '../../api/worker-types';
import { CopyButton } from '../../ui/copy-button';
import { headerOf, shownBody } from './kept-text';
import { WORDS } from './words';

type Props = {
  /** The first line: what was asked, or the status. */
  line: string;
  headers: readonly (readonly [string, string])[];
  body: KeptBody;
  label: string;
};

/** A request or an answer: its line, its headers, its body. */
export function MessagePart(props: Props) {
  const body = () => shownBody(props.body, headerOf(props.headers, 'content-type'));
  const noted = () => {
    const shown = body();
    return 'note' in shown ? shown.note : '';
  };
  const text = () => {
    const shown = body();
    return shown.as === 'text' ? shown.text : undefined;
  };
  const picture = () => {
    const shown = body();
    return shown.as === 'image' ? shown.source : undefined;
  };

  return (
    <div class="grid gap-4">
      <p class="break-all font-mono text-mono">{props.line}</p>
      <section>
        <h3 class="mb-1 font-medium text-fg-muted text-label">{WORDS.headers}</h3>
        <Show when={props.headers.length > 0} fallback={<p class="text-fg-subtle">{WORDS.noHeaders}</p>}>
          <dl class="grid grid-cols-[minmax(6rem,max-content)_minmax(0,1fr)] gap-x-4 gap-y-0.5 font-mono text-mono">
            <For each={props.headers}>
              {([name, value]) => (
                <>
                  <dt class="max-w-48 break-words text-fg-subtle">{name}</dt>
                  <dd class="break-all">{value}</dd>
                </>
              )}
            </For>
          </dl>
        </Show>
      </section>
      <section>
        <div class="mb-1 flex min-h-8 items-center justify-between gap-2">
          <h3 class="break-all font-medium text-fg-muted text-label">
            {WORDS.body} <span class="font-normal text-fg-subtle">{noted()}</span>
          </h3>
          <Show when={text()}>
            {(copied) => <CopyButton text={copied()} title={WORDS.copy} label={props.label} />}
          </Show>
        </div>
        <Switch>
          <Match when={body().as === 'nothing'}>
            <p class="text-fg-subtle">{WORDS.noBody}</p>
          </Match>
          <Match when={body().as === 'not kept'}>
            <p class="text-fg-muted">{WORDS.bodyNotKept}</p>
          </Match>
          <Match when={body().as === 'binary'}>
            <p class="text-fg-muted">{WORDS.binary}</p>
          </Match>
          <Match when={picture()}>
            {(source) => (
              <img
                src={source()}
                alt={props.label}
                class="max-h-96 max-w-full rounded-control border border-line bg-raised"
              />
            )}
          </Match>
          <Match when={text()}>
            {(shown) => (
              <pre
                tabindex="0"
                class="max-h-120 overflow-auto whitespace-pre-wrap break-words rounded-control bg-raised px-3 py-2 font-mono text-mono"
              >
                {shown()}
              </pre>
            )}
          </Match>
        </Switch>
      </section>
    </div>
  );
}
