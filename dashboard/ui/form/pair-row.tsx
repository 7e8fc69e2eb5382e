import { type JSX, Show } from 'solid-js';
import { inputClass } from '../field';
import type { PairCell, PairCells } from './pair-source';
import { words } from './words';

type Props = {
  cells: PairCells;
  position: () => number;
  nameLabel: string;
  valueLabel: string;
  namePlaceholder?: string | undefined;
  valuePlaceholder?: string | undefined;
  isMono?: boolean | undefined;
  reason?: string | undefined;
  extra?: ((pointer: () => string) => JSX.Element) | undefined;
  /** Answers the key of the row that was made of it, if any was. */
  onPaste: (part: 'name' | 'value', text: string) => string | undefined;
};

export function PairRow(props: Props) {
  const error = () => props.cells.name.error() ?? props.cells.value.error();
  const errorId = () => `${props.cells.name.id()}-error`;

  const cell = (
    part: 'name' | 'value',
    bound: () => PairCell,
    label: () => string,
    placeholder: () => string | undefined,
  ) => (
    <input
      id={bound().id()}
      type="text"
      value={bound().value() ?? ''}
      placeholder={placeholder()}
      aria-label={words().nameOf(label(), props.position())}
      aria-invalid={isWrong(part) || undefined}
      aria-describedby={error() ? errorId() : undefined}
      readOnly={Boolean(props.reason)}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      translate={props.isMono ? 'no' : undefined}
      class={`${inputClass} ${part === 'name' ? 'flex-2' : 'flex-3'} ${props.isMono ? 'font-mono text-mono' : ''}`}
      onInput={(event) => bound().set(event.currentTarget.value)}
      onBlur={() => bound().blur()}
      onPaste={(event) => pasted(event, part)}
    />
  );

  const isWrong = (part: 'name' | 'value') =>
    part === 'name' ? props.cells.name.error() !== undefined : props.cells.value.error() !== undefined;

  function pasted(event: ClipboardEvent, part: 'name' | 'value'): void {
    if (props.reason) return;
    const list = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('ol') : null;
    const last = props.onPaste(part, event.clipboardData?.getData('text/plain') ?? '');
    if (last === undefined) return;
    event.preventDefault();
    list?.querySelector<HTMLElement>(`[data-row="${last}"] input:nth-of-type(2)`)?.focus();
  }

  return (
    <div class="grid gap-1">
      <div class="flex gap-1">
        {cell(
          'name',
          () => props.cells.name,
          () => props.nameLabel,
          () => props.namePlaceholder,
        )}
        {cell(
          'value',
          () => props.cells.value,
          () => props.valueLabel,
          () => props.valuePlaceholder,
        )}
      </div>
      {props.extra?.(props.cells.pointer)}
      <Show when={error()}>
        <p id={errorId()} class="text-danger text-label">
          {error()}
        </p>
      </Show>
    </div>
  );
}
