import { onCleanup, onMount } from 'solid-js';
import { areSingleKeysOn, isTyping } from '../../../ui/single-keys';

/** Keys of the page, by what the event calls them; they act wherever nothing is being typed. */
export function createLiveKeys(actions: Record<string, (event: KeyboardEvent) => void>): void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const isSingle = event.key.length === 1;
    if (isSingle && !areSingleKeysOn()) return;
    if (document.querySelector('dialog[open]') || isTyping(event.target)) return;
    if (!isSingle && event.key !== 'Escape' && !isList(event.target)) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    action?.(event);
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));
}

/** Arrows and Enter belong to whatever has the focus, unless that is the list or nothing at all. */
function isList(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return true;
  return target === document.body || target.matches('[data-row], h1, main');
}
