import type { JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Filled } from './filled';

type Props = {
  title?: JSX.Element;
  level?: 2 | 3 | undefined;
  actions?: JSX.Element;
  class?: string | undefined;
  children?: JSX.Element;
};

export function Card(props: Props) {
  return (
    <section
      class={`grid min-w-0 content-start gap-3 rounded-card border border-line bg-surface p-4 ${props.class ?? ''}`}
    >
      <Filled as="div" class="flex min-h-8 flex-wrap items-center justify-between gap-2">
        {'title' in props ? <Heading level={props.level}>{props.title}</Heading> : undefined}
        {props.actions}
      </Filled>
      {props.children}
    </section>
  );
}

/** A card that leads somewhere, wherever it is pressed; its actions stay buttons of their own. */
export function CardLink(props: Props & { href: string; title: JSX.Element }) {
  return (
    <article
      class={`relative grid min-w-0 content-start gap-2 rounded-card border border-line bg-surface p-4 outline-accent outline-offset-2 transition-colors duration-150 ease-calm hover:border-control has-[.cover:focus-visible]:outline-2 ${props.class ?? ''}`}
    >
      <div class="flex min-h-8 items-center justify-between gap-2">
        <Heading level={props.level ?? 3}>
          <a href={props.href} class="cover text-fg no-underline outline-none after:absolute after:inset-0">
            {props.title}
          </a>
        </Heading>
        <Filled as="div" class="relative flex shrink-0 items-center gap-1">
          {props.actions}
        </Filled>
      </div>
      {props.children}
    </article>
  );
}

function Heading(props: { level: 2 | 3 | undefined; children: JSX.Element }) {
  return (
    <Dynamic component={props.level === 3 ? 'h3' : 'h2'} class="min-w-0 font-semibold text-section">
      {props.children}
    </Dynamic>
  );
}
