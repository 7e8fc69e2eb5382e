import type { JSX } from 'solid-js';

/** The parts of one kind. */
export function Shelf(props: { title: string; children: JSX.Element }) {
  return (
    <section class="grid min-w-0 gap-4" aria-label={props.title}>
      <h2 class="border-line border-b pb-2 font-semibold text-section">{props.title}</h2>
      {props.children}
    </section>
  );
}

export function Row(props: { children: JSX.Element }) {
  return <div class="flex min-w-0 flex-wrap items-center gap-3">{props.children}</div>;
}
