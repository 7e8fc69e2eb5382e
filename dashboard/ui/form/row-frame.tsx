import { type JSX, Show } from 'solid-js';
import IconDown from '~icons/lucide/arrow-down';
import IconUp from '~icons/lucide/arrow-up';
import IconX from '~icons/lucide/x';
import { IconButton } from '../icon-button';
import { words } from './words';

type Props = {
  key: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  isOrdered?: boolean | undefined;
  reason?: string | undefined;
  isEmpty: () => boolean;
  onAdd: () => void;
  onRemove: () => void;
  onMove: (by: number) => void;
  children: JSX.Element;
};

/** One row, its buttons, and the keys that do the same. */
export function RowFrame(props: Props) {
  const keys: Record<string, (event: KeyboardEvent) => (() => void) | undefined> = {
    Enter: (event) => (isPlain(event) && event.target instanceof HTMLInputElement ? props.onAdd : undefined),
    ArrowUp: (event) => (event.altKey ? () => props.onMove(-1) : undefined),
    ArrowDown: (event) => (event.altKey ? () => props.onMove(1) : undefined),
    Backspace: (event) =>
      isPlain(event) && isTextInput(event.target) && props.isEmpty() ? props.onRemove : undefined,
  };

  const hasOrder = () => props.isOrdered && !(props.isFirst && props.isLast) && !props.reason;

  function pressed(event: KeyboardEvent): void {
    if (props.reason || event.isComposing || event.defaultPrevented) return;
    const act = keys[event.key]?.(event);
    if (!act) return;
    event.preventDefault();
    // A row in a row answers alone.
    event.stopPropagation();
    act();
  }

  return (
    <li
      data-row={props.key}
      class={`flex min-w-0 items-start justify-end gap-1 ${hasOrder() ? 'max-sm:flex-wrap' : ''}`}
      onKeyDown={pressed}
    >
      <div class={`min-w-0 grow ${hasOrder() ? 'max-sm:basis-full' : ''}`}>{props.children}</div>
      <Show when={!props.reason}>
        <Show when={hasOrder()}>
          <IconButton
            label={words().moveUp(props.name)}
            icon={<IconUp />}
            class={props.isFirst ? 'invisible' : ''}
            onPress={() => props.onMove(-1)}
          />
          <IconButton
            label={words().moveDown(props.name)}
            icon={<IconDown />}
            class={props.isLast ? 'invisible' : ''}
            onPress={() => props.onMove(1)}
          />
        </Show>
        <IconButton label={words().removeRow(props.name)} icon={<IconX />} onPress={() => props.onRemove()} />
      </Show>
    </li>
  );
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

function isTextInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio';
}
