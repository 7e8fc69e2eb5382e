import { createEffect, createSignal, For, Match, on, onCleanup, Show, Switch } from 'solid-js';
import { CodeEditor } from './code-editor';
import type { EditorHandle } from './editor-types';
import type { Trial } from './schema/try-sample';
import { words } from './words';

type Props = {
  /** The text of the schema. */
  schema: string;
  /** What stands there at first. */
  sample?: string | undefined;
  onSample?: ((text: string) => void) | undefined;
  label?: string | undefined;
};

const PAUSE = 150;

/** A value to try against a schema: says where it does not fit, and leads there. */
export function SchemaTry(props: Props) {
  const [sample, setSample] = createSignal(props.sample ?? '');
  const [trial, setTrial] = createSignal<Trial>({ state: 'waits for sample' });
  const [hasFailed, setHasFailed] = createSignal(false);
  let editor: EditorHandle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  createEffect(
    on([() => props.schema, sample], ([schema, text]) => {
      clearTimeout(timer);
      if (text.trim() === '') setTrial({ state: 'waits for sample' });
      else timer = setTimeout(() => check(schema, text), PAUSE);
    }),
  );

  function check(schema: string, text: string): void {
    import('./schema/try-sample').then(
      ({ trySample }) => {
        setHasFailed(false);
        if (schema === props.schema && text === sample()) setTrial(trySample(schema, text));
      },
      (error: unknown) => {
        console.error('The check of samples did not load', error);
        setHasFailed(true);
      },
    );
  }

  function typed(text: string): void {
    setSample(text);
    props.onSample?.(text);
  }

  const spots = () => {
    const tried = trial();
    return tried.state === 'invalid' ? tried.spots : [];
  };
  const reason = () => {
    const tried = trial();
    return tried.state === 'unusable' ? tried.reason : '';
  };

  return (
    <div class="grid min-w-0 gap-2">
      <CodeEditor
        language="json"
        label={props.label ?? words().sample.title}
        hint={words().sample.hint}
        value={sample()}
        onInput={typed}
        minLines={4}
        maxLines={12}
        findings={spots().map(({ finding }) => finding)}
        handle={(handle) => {
          editor = handle;
        }}
      />
      <Show when={sample().trim() !== ''}>
        <div class="grid gap-1">
          <p role="status" class="text-body">
            <Switch>
              <Match when={hasFailed()}>{words().sample.loadFailed}</Match>
              <Match when={trial().state === 'valid'}>
                <span class="text-success">{words().sample.valid}</span>
              </Match>
              <Match when={trial().state === 'invalid'}>
                <span class="text-danger">{words().sample.invalid(spots().length)}</span>
              </Match>
              <Match when={trial().state === 'unusable'}>
                <span class="text-danger">{words().sample.unusable(reason())}</span>
              </Match>
              <Match when={trial().state === 'waits for schema'}>{words().sample.waitsForSchema}</Match>
              <Match when={true}>{words().sample.waitsForSample}</Match>
            </Switch>
          </p>
          <ul class="grid gap-1">
            <For each={spots()}>
              {({ path, finding }) => (
                <li>
                  <button
                    type="button"
                    class="min-h-6 rounded-chip px-2 text-left hover:bg-raised pointer-coarse:min-h-9"
                    onClick={() => editor?.select(finding.offset, finding.offset + finding.length)}
                  >
                    <code class="text-mono text-fg-muted" translate="no">
                      {path}
                    </code>{' '}
                    {finding.message}
                  </button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </div>
  );
}
