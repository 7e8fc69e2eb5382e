import type { JSX } from 'solid-js';
import { type Tone, toneSoft } from './tone';

type Props = { tone?: Tone | undefined; icon?: JSX.Element; children: JSX.Element };

/** A word about the thing beside it. */
export function Badge(props: Props) {
  return (
    <span
      class={`inline-flex min-h-5 items-center gap-1 whitespace-nowrap rounded-chip px-1.5 font-medium text-label ${toneSoft[props.tone ?? 'plain']}`}
    >
      {props.icon}
      {props.children}
    </span>
  );
}
