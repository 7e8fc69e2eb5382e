import { CardHeading, type CardProps } from './card-link';
import { Filled } from './filled';

export function Card(props: CardProps) {
  return (
    <section
      class={`grid min-w-0 grid-cols-1 content-start gap-3 rounded-card border border-line bg-surface p-4 ${props.class ?? ''}`}
    >
      <Filled as="div" class="-my-1 flex min-h-8 flex-wrap items-center justify-between gap-2">
        {'title' in props ? <CardHeading level={props.level}>{props.title}</CardHeading> : undefined}
        {props.actions}
      </Filled>
      {props.children}
    </section>
  );
}
