import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { ActionButton } from '../action-button';
import { FieldNotes } from '../field';
import { RowFrame } from './row-frame';
import { words } from './words';

/** What a list of rows does, whatever is in them. */
export type RowSource = {
  keys(): readonly string[];
  add(at?: number): string;
  remove(key: string): void;
  move(key: string, by: number): boolean;
};

type Props = {
  id: string;
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: JSX.Element;
  /** What the keys do; said where there is no other hint. */
  keys?: string | undefined;
  isKeyHintHidden?: boolean | undefined;
  error: string | undefined;
  reason?: string | undefined;
  isOrdered?: boolean | undefined;
  /** Names of the columns, above the first row. */
  heading?: JSX.Element;
  addLabel: string;
  source: RowSource;
  announcement?: string | undefined;
  /** What a row is called in the names of its buttons. */
  rowName: (key: string, position: number) => string;
  isEmpty: (key: string) => boolean;
  children: (key: string) => JSX.Element;
  class?: string | undefined;
};

/** Rows to write in: Enter adds one below, Alt and an arrow move it, Backspace takes an empty one away. */
export function RowList(props: Props) {
  let list: HTMLOListElement | undefined;
  const [said, setSaid] = createSignal('');
  createEffect(
    on(
      () => props.announcement,
      (announcement) => setSaid(announcement ?? ''),
    ),
  );

  function focusRow(key: string | undefined, which: 'first' | 'last' = 'first'): void {
    const controls = list?.querySelectorAll<HTMLElement>(`[data-row="${key}"] :is(input, textarea, select)`);
    const control = which === 'first' ? controls?.[0] : controls?.[controls.length - 1];
    control?.focus();
  }

  function add(at?: number): void {
    if (!props.reason) focusRow(props.source.add(at));
  }

  function remove(key: string): void {
    const position = props.source.keys().indexOf(key);
    props.source.remove(key);
    const beside = props.source.keys()[Math.max(0, position - 1)];
    if (beside) focusRow(beside, 'last');
    else list?.parentElement?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }

  function move(key: string, by: number): void {
    const focused = document.activeElement;
    if (!props.source.move(key, by)) return;
    // What is moved in the document loses the focus.
    if (focused instanceof HTMLElement) focused.focus();
    const position = props.source.keys().indexOf(key) + 1;
    setSaid(words().moved(position, props.source.keys().length));
  }

  const keys = () =>
    props.keys && props.isKeyHintHidden ? <span class="sr-only">{props.keys}</span> : props.keys;

  return (
    <fieldset
      id={props.id}
      aria-describedby={`${props.id}-error ${props.id}-hint`}
      class={`grid min-w-0 content-start gap-1 ${props.class ?? ''}`}
    >
      <legend class={props.isLabelHidden ? 'sr-only' : 'mb-1 font-medium text-label'}>{props.label}</legend>
      <Show when={props.source.keys().length > 0}>{props.heading}</Show>
      <ol ref={list} class="grid gap-2">
        <For each={props.source.keys()}>
          {(key, index) => (
            <RowFrame
              key={key}
              name={props.rowName(key, index() + 1)}
              isFirst={index() === 0}
              isLast={index() === props.source.keys().length - 1}
              isOrdered={props.isOrdered}
              reason={props.reason}
              isEmpty={() => props.isEmpty(key)}
              onAdd={() => add(index() + 1)}
              onRemove={() => remove(key)}
              onMove={(by) => move(key, by)}
            >
              {props.children(key)}
            </RowFrame>
          )}
        </For>
      </ol>
      <FieldNotes id={props.id} error={props.error} hint={props.reason ?? props.hint ?? keys()} />
      <div class="mt-1">
        <ActionButton icon={<IconPlus />} reason={props.reason} onPress={() => add()}>
          {props.addLabel}
        </ActionButton>
      </div>
      <p role="status" class="sr-only">
        {said()}
      </p>
    </fieldset>
  );
}
