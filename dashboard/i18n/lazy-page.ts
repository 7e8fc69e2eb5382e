import type { RouteSectionProps } from '@solidjs/router';
import { type Component, lazy } from 'solid-js';
import { firstPaint } from '../ui/first-paint';
import { whenOnline } from '../ui/when-online';
import { wordsLoaded } from './define-words';

/** A page that comes when it is wanted, and shows itself when its words are there too. */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, Component<RouteSectionProps>>>,
  name: Name,
) {
  return lazy<Component<RouteSectionProps>>(async () => {
    await firstPaint();
    const module = await whenOnline(load);
    await wordsLoaded();
    return { default: module[name] };
  });
}
