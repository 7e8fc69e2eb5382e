import { createUniqueId, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import IconX from '~icons/lucide/x';
import { inputClass } from './field';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';
import { ariaKeys } from './keys';
import { words } from './words';

type Props = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  placeholder?: string | undefined;
  /** The shortcut that leads here. */
  keys?: string | undefined;
  /** Esc while nothing is typed; else it clears. */
  onEscape?: (() => void) | undefined;
  class?: string | undefined;
  ref?: (input: HTMLInputElement) => void;
};

export function SearchBox(props: Props) {
  const id = createUniqueId();
  let input: HTMLInputElement | undefined;

  function clear(): void {
    props.onInput('');
    input?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (props.value === '') {
      props.onEscape?.();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    clear();
  }

  return (
    <div class={`relative flex min-w-0 items-center ${props.class ?? ''}`}>
      <label for={id} class="sr-only">
        {props.label}
      </label>
      <IconSearch class="pointer-events-none absolute left-2.5 text-fg-subtle" />
      <input
        ref={(element) => {
          input = element;
          props.ref?.(element);
        }}
        id={id}
        type="text"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={props.value}
        placeholder={props.placeholder ?? props.label}
        aria-keyshortcuts={ariaKeys(props.keys)}
        class={`${inputClass} pr-9! pl-8!`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <div class="absolute right-1 flex">
        <Show
          when={props.value !== ''}
          fallback={
            <Show when={props.keys}>
              {(keys) => (
                <span class="mr-1.5 pointer-coarse:hidden">
                  <Kbd keys={keys()} />
                </span>
              )}
            </Show>
          }
        >
          <IconButton
            label={words().clear}
            icon={<IconX />}
            class="min-h-6.5! w-7! pointer-coarse:min-h-7.5!"
            onPress={clear}
          />
        </Show>
      </div>
    </div>
  );
}
