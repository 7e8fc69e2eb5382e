import { Match, Show, Switch } from 'solid-js';
import type { KeptBody } from '../../api/worker-types';
import { CopyButton } from '../../ui/copy-button';
import { HeaderList } from './header-list';
import { headerOf, shownBody } from './kept-text';
import { createReveals, type Reveals } from './secrets';
import { words } from './words';

type Props = {
  /** The first line: what was asked, or the status. */
  line: string;
  headers: readonly (readonly [string, string])[];
  body: KeptBody;
  /** Whose body and headers they are: "of the request". */
  label: string;
  /** Shared with whatever else copies from the exchange; its own when left out. */
  reveals?: Reveals;
};

/** A request or an answer: its line, its headers, its body. */
export function MessagePart(props: Props) {
  const own = createReveals();
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
      <p translate="no" class="break-all font-mono text-mono">
        {props.line}
      </p>
      <HeaderList headers={props.headers} reveals={props.reveals ?? own} label={props.label} />
      <section>
        <div class="mb-1 flex min-h-8 items-center justify-between gap-2">
          <h3 class="break-all font-medium text-fg-muted text-label">
            {words().body} <span class="font-normal text-fg-subtle">{noted()}</span>
          </h3>
          <Show when={text()}>
            {(copied) => (
              <CopyButton
                text={copied()}
                title={words().copy}
                label={`${words().body.toLowerCase()}, ${props.label}`}
              />
            )}
          </Show>
        </div>
        <Switch>
          <Match when={body().as === 'nothing'}>
            <p class="text-fg-subtle">{words().noBody}</p>
          </Match>
          <Match when={body().as === 'not kept'}>
            <p class="text-fg-muted">{words().bodyNotKept}</p>
          </Match>
          <Match when={body().as === 'binary'}>
            <p class="text-fg-muted">{words().binary}</p>
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
                translate="no"
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
