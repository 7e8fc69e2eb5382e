import { onCleanup, onMount } from 'solid-js';
import { areSingleKeysOn, isTyping } from '../../ui/single-keys';

type Actions = {
  /** By what the event calls the key. */
  single: Record<string, () => void>;
  /** True: it did something, so the browser shall not. */
  duplicate: () => boolean;
};

/** The keys of the page; single ones act wherever nothing is being typed. */
export function createListKeys({ single, duplicate }: Actions): void {
  function pressed(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'd' && !event.shiftKey && duplicate()) event.preventDefault();
      return;
    }
    if (!areSingleKeysOn() || isTyping(event.target)) return;
    const act = Object.hasOwn(single, event.key) ? single[event.key] : undefined;
    if (!act || (event.key === 'Enter' && event.target !== document.body)) return;
    event.preventDefault();
    act();
  }

  onMount(() => document.addEventListener('keydown', pressed));
  onCleanup(() => document.removeEventListener('keydown', pressed));
}
