import { type Component, type JSX, lazy, Suspense } from 'solid-js';
import type { IconName } from './later-icons';

export type Icon = Component<JSX.SvgSVGAttributes<SVGSVGElement>>;

const LaterIcons = lazy(async () => ({ default: (await import('./later-icons')).LaterIcons }));

/** Comes a moment after its name, in the room that is kept for it: the first page of all waits for none of these. */
export function laterIcon(name: IconName): Icon {
  return (props) => (
    <Suspense fallback={<span class={`inline-block size-4 ${props.class ?? ''}`} />}>
      <LaterIcons name={name} class={props.class} />
    </Suspense>
  );
}
