import { onCleanup, onMount } from 'solid-js';
import { areSingleKeysOn, isTyping } from './single-keys';

/** Single keys of a page, by what the event calls them: they act wherever nothing is being typed. */
export function createPageKeys(keys: Record<string, () => void>): void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!areSingleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));
}
