import { For, onMount, Show } from 'solid-js';
import { words } from '../words';
import type { Column } from './columns';
import type { Grid } from './create-grid';

type Props = {
  column: Column;
  grid: Grid;
  /** The grid takes the focus back. */
  onEdited: () => void;
};

const look =
  'absolute inset-0 h-full w-full min-w-0 bg-surface px-3 text-fg outline-2 outline-accent -outline-offset-2 aria-invalid:outline-danger';

/** Enter saves and goes down, Tab to the side, Esc takes it back. */
export function CellEditor(props: Props) {
  let field: HTMLInputElement | HTMLSelectElement | undefined;
  let isDone = false;
  const text = () => props.grid.editing()?.text ?? '';
  const fault = () => props.grid.faultAt(props.grid.editing()?.id ?? '', props.column.key);
  const choices = () => (props.column.kind === 'boolean' ? [true, false] : props.column.choices);
  const isChosen = () => props.column.kind === 'boolean' || props.column.kind === 'choice';

  onMount(() => {
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  });

  function done(rows: number, columns: number): boolean {
    isDone = true;
    if (!props.grid.commit()) {
      isDone = false;
      return false;
    }
    props.onEdited();
    props.grid.moveBy(rows, columns);
    return true;
  }

  function pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      isDone = true;
      props.grid.cancel();
      props.onEdited();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      done(event.shiftKey ? -1 : 1, 0);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      if (done(0, event.shiftKey ? -1 : 1)) props.grid.edit();
    }
  }

  /** Who goes elsewhere is not called back: what cannot be read is marked, and what was there stays. */
  function left(): void {
    if (isDone || props.grid.commit()) return;
    props.grid.leave();
  }

  return (
    <Show
      when={isChosen()}
      fallback={
        <input
          ref={(input) => {
            field = input;
          }}
          type="text"
          inputMode={props.column.kind === 'number' || props.column.kind === 'integer' ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          aria-label={words().edit(props.column.key)}
          aria-invalid={fault() ? true : undefined}
          class={look}
          value={text()}
          onInput={(event) => props.grid.type(event.currentTarget.value)}
          onKeyDown={pressed}
          onBlur={left}
        />
      }
    >
      <select
        ref={(select) => {
          field = select;
        }}
        aria-label={words().edit(props.column.key)}
        class={look}
        onInput={(event) => props.grid.type(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={left}
      >
        <option value="" selected={text() === ''} />
        <For each={choices()}>
          {(choice) => (
            <option value={JSON.stringify(choice)} selected={text() === JSON.stringify(choice)}>
              {typeof choice === 'string' ? choice : JSON.stringify(choice)}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}
