import { onCleanup, onMount } from 'solid-js';
import { areSingleKeysOn, isTyping } from '../ui/single-keys';

/** `c` makes a new one of what the page lists; while a dialog is open it is a letter like others. */
export function createNewKey(create: () => void, reason: () => string | undefined = () => undefined): void {
  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!areSingleKeysOn() || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    if (reason() !== undefined) return;
    event.preventDefault();
    create();
  }
  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));
}
