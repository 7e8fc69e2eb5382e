import { type Component, lazy } from 'solid-js';
import { whenOnline } from '../ui/when-online';
import { wordsLoaded } from './define-words';

/** A part of a page whose code and words come when it is wanted. Whoever draws it says what stands there until then. */
export function lazyPart<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  return lazy(async () => {
    const part = await whenOnline(load);
    await wordsLoaded();
    return { default: part };
  });
}
