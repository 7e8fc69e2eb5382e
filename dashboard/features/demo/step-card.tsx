import { createUniqueId, type JSX, Show } from 'solid-js';
import { Filled } from '../../ui/filled';

type Props = {
  title: string;
  /** Of the steps that follow each other. */
  number?: number | undefined;
  hint?: string | undefined;
  actions?: JSX.Element;
  class?: string | undefined;
  children: JSX.Element;
};

/** One part of the client, found by its name. */
export function StepCard(props: Props) {
  const id = createUniqueId();
  return (
    <section
      aria-labelledby={id}
      class={`grid min-w-0 grid-cols-1 content-start gap-3 rounded-card border border-line bg-surface p-4 ${props.class ?? ''}`}
    >
      <div class="-my-1 flex min-h-8 flex-wrap items-center justify-between gap-2">
        <div class="flex min-w-0 items-center gap-2">
          <Show when={props.number}>
            <span
              aria-hidden="true"
              class="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-label"
            >
              {props.number}
            </span>
          </Show>
          <h2 id={id} class="min-w-0 font-semibold text-section">
            {props.title}
          </h2>
        </div>
        <Filled as="div" class="flex flex-wrap items-center gap-2">
          {props.actions}
        </Filled>
      </div>
      <Show when={props.hint}>
        <p class="text-fg-muted">{props.hint}</p>
      </Show>
      {props.children}
    </section>
  );
}
