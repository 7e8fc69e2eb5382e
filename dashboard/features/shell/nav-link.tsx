import { A } from '@solidjs/router';
import { type Component, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';

type Props = {
  href: string;
  icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  label: string;
  /** What a person has named. */
  isData?: boolean;
  /** Only the very address counts as being here, not what lies below it. */
  isExact?: boolean;
  /** Told by the caller, where the address alone does not tell. */
  isHere?: boolean;
  count?: JSX.Element;
};

export function NavLink(props: Props) {
  return (
    <A
      href={props.href}
      end={props.isExact ?? props.isHere !== undefined}
      aria-current={props.isHere ? 'page' : undefined}
      title={props.label}
      translate={props.isData ? 'no' : undefined}
      class={
        'flex min-h-8 min-w-0 items-center gap-2 pointer-coarse:min-h-9 rounded-control px-2 text-fg-muted no-underline hover:bg-raised hover:text-fg ' +
        'aria-[current=page]:bg-accent-soft aria-[current=page]:font-medium aria-[current=page]:text-accent'
      }
    >
      <Show when={props.icon}>
        {(icon) => <Dynamic component={icon()} aria-hidden="true" class="size-4 shrink-0" />}
      </Show>
      <span class="md:max-lg:sr-only min-w-0 grow truncate">{props.label}</span>
      <Show when={props.count}>
        <span class="md:max-lg:sr-only text-fg-subtle text-label tabular-nums">{props.count}</span>
      </Show>
    </A>
  );
}
