import { type Accessor, createSignal, onCleanup, onMount } from 'solid-js';

const KEY = 'understudy.single-key-shortcuts';

/** Single keys that act wherever nothing is being typed. Who dictates to the machine can turn them off. */
export function createShortcuts(actions: Record<string, (event: KeyboardEvent) => void>): {
  areOn: Accessor<boolean>;
  turn(on: boolean): void;
} {
  const [areOn, setOn] = createSignal(readChoice());

  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isSingle = event.key.length === 1;
    if (isSingle && !areOn()) return;
    if (isTyping(event.target) || (!isSingle && event.key !== 'Escape' && !isList(event.target))) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    action?.(event);
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));

  return {
    areOn,
    turn(on) {
      setOn(on);
      keepChoice(on);
    },
  };
}

/** Arrows and Enter belong to whatever has the focus, unless that is the list or nothing at all. */
function isList(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return target === document.body || target.matches('[data-row], h1');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** A browser may refuse storage altogether; then nothing is remembered, and nothing fails. */
function readChoice(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

function keepChoice(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    return;
  }
}
