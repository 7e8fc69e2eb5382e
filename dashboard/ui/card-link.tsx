import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Filled } from './filled';

export type CardProps = {
  title?: JSX.Element;
  level?: 2 | 3 | undefined;
  actions?: JSX.Element;
  class?: string | undefined;
  children?: JSX.Element;
};

/** A card that leads somewhere, wherever it is pressed; its actions stay buttons of their own. */
export function CardLink(props: CardProps & { href: string; title: JSX.Element }) {
  return (
    <article
      class={`relative grid min-w-0 grid-cols-1 content-start gap-2 rounded-card border border-line bg-surface p-4 outline-accent outline-offset-2 transition-colors duration-150 ease-calm hover:border-control has-[.cover:focus-visible]:outline-2 ${props.class ?? ''}`}
    >
      <div class="-my-1 flex min-h-8 items-center justify-between gap-2">
        <CardHeading level={props.level ?? 3}>
          <a href={props.href} class="cover text-fg no-underline outline-none after:absolute after:inset-0">
            {props.title}
          </a>
        </CardHeading>
        <Filled as="div" class="relative flex shrink-0 items-center gap-1 has-[button]:-mr-2">
          {props.actions}
        </Filled>
      </div>
      {props.children}
    </article>
  );
}

export function CardHeading(props: { level: 2 | 3 | undefined; children: JSX.Element }) {
  return (
    <Dynamic component={props.level === 3 ? 'h3' : 'h2'} class="min-w-0 font-semibold text-section">
      {props.children}
    </Dynamic>
  );
}
