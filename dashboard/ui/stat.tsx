import { type JSX, Show } from 'solid-js';
import { Filled } from './filled';

type Props = {
  label: string;
  value: JSX.Element;
  note?: JSX.Element;
  href?: string | undefined;
  /** A sparkline. */
  children?: JSX.Element;
};

/** One number of weight. */
export function Stat(props: Props) {
  return (
    <div class="relative grid min-w-0 content-start gap-2 rounded-card border border-line bg-surface p-4 has-[a:hover]:border-control">
      <p class="font-medium text-fg-muted text-label">
        <Show when={props.href} fallback={props.label}>
          {(href) => (
            <a
              href={href()}
              class="rounded-chip text-fg-muted no-underline after:absolute after:inset-0 hover:text-fg"
            >
              {props.label}
            </a>
          )}
        </Show>
      </p>
      <div class="flex min-w-0 flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <p class="font-semibold text-stat tabular-nums">{props.value}</p>
        {props.children}
      </div>
      <Filled as="div" class="text-fg-subtle text-label">
        {props.note}
      </Filled>
    </div>
  );
}
