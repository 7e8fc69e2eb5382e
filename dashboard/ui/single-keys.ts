import { createSignal } from 'solid-js';
import { readPreference, rememberPreference } from './preference';

const KEY = 'single-key-shortcuts';

const [areOn, setOn] = createSignal(readPreference(KEY) !== 'off');

/** Whether single keys act where nothing is being typed: who dictates to the machine can turn them off. */
export { areOn as areSingleKeysOn };

export function turnSingleKeys(on: boolean): void {
  setOn(on);
  rememberPreference(KEY, on ? 'on' : 'off');
}

/** The key would be part of a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"], [role="grid"]'))
  );
}
