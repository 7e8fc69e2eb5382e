import { For } from 'solid-js';
import { words } from './words';

type Step = { text: string; href?: string | undefined };

/** The way to this page; the last step is the page itself. */
export function Breadcrumb(props: { steps: readonly Step[] }) {
  return (
    <nav aria-label={words().place} class="min-w-0">
      <ol class="flex min-w-0 items-center text-fg-muted">
        <For each={props.steps}>
          {(step, index) => (
            <li class="flex min-w-0 items-center">
              <span aria-hidden="true" class={index() === 0 ? 'hidden' : 'px-2 text-fg-subtle'}>
                /
              </span>
              <a
                href={step.href}
                aria-current={index() === props.steps.length - 1 ? 'page' : undefined}
                title={step.text}
                class="block min-w-0 truncate rounded-chip leading-6 no-underline hover:text-fg aria-[current]:font-medium aria-[current]:text-fg"
              >
                {step.text}
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}
