import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Filled } from './filled';
import { Snippet } from './snippet';

type Props = {
  /** A sentence. */
  title: string;
  level?: 2 | 3 | undefined;
  icon?: JSX.Element;
  children?: JSX.Element;
  action?: JSX.Element;
  snippet?: { text: string; label: string } | undefined;
};

/** Nothing is here yet: why, what to do, and a call that fills it. */
export function EmptyState(props: Props) {
  return (
    <div class="grid justify-items-center gap-4 rounded-card border border-line border-dashed px-4 py-12 text-center">
      <Filled
        as="div"
        class="grid size-12 place-items-center rounded-full bg-accent-soft text-accent [&>svg]:size-6"
      >
        {props.icon}
      </Filled>
      <div class="grid max-w-[56ch] gap-1">
        <Dynamic component={props.level === 3 ? 'h3' : 'h2'} class="font-semibold text-section">
          {props.title}
        </Dynamic>
        <Filled as="div" class="text-fg-muted">
          {props.children}
        </Filled>
      </div>
      <Filled as="div" class="flex flex-wrap justify-center gap-2">
        {props.action}
      </Filled>
      <Show when={props.snippet}>
        {(snippet) => <Snippet text={snippet().text} label={snippet().label} class="w-full max-w-[72ch]" />}
      </Show>
    </div>
  );
}
