import { type JSX, Show } from 'solid-js';
import IconCircle from '~icons/lucide/circle';
import IconCheck from '~icons/lucide/circle-check-big';
import { Card } from '../../ui/card';
import { words } from './words';

type Props = { number: number; title: string; hint: string; isDone: boolean; children: JSX.Element };

/** One step of the way, with a tick when it has happened. */
export function Step(props: Props) {
  return (
    <li data-step={props.number} data-done={props.isDone}>
      <Card
        title={
          <span class="flex items-center gap-2">
            <Show
              when={props.isDone}
              fallback={<IconCircle aria-hidden="true" class="size-5 text-fg-subtle" />}
            >
              <IconCheck aria-hidden="true" class="size-5 text-success" />
            </Show>
            {words().step(props.number, props.title)}
            <span class="sr-only">({props.isDone ? words().done : words().open})</span>
          </span>
        }
      >
        <p class="max-w-[72ch] text-fg-muted">{props.hint}</p>
        {props.children}
      </Card>
    </li>
  );
}
