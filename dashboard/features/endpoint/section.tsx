import { createMemo, createUniqueId, type JSX, Show } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import { Badge } from '../../ui/badge';
import { createPlace } from './create-place';
import { Fields, useEditing } from './editor-context';
import { words } from './words';

type Props = {
  /** As the address names it. */
  name: string;
  title: string;
  /** What is set; undefined for nothing. */
  summary: string | undefined;
  /** The parts of the document that it shows, to tell of what is wrong with them. */
  covers: readonly string[];
  isOpenAtFirst?: boolean;
  children: JSX.Element;
};

/** A part of the document that tells in its head what is set, and opens to change it. */
export function Section(props: Props) {
  const id = createUniqueId();
  const place = createPlace();
  const { form } = useEditing();
  const problems = createMemo(() =>
    props.covers.reduce((count, pointer) => count + form.problems(pointer).length, 0),
  );
  const isOpen = () => place.isTurned(props.name) !== Boolean(props.isOpenAtFirst);

  return (
    <section class="border-line border-b last:border-b-0">
      <h2 class="font-medium">
        <button
          type="button"
          aria-expanded={isOpen()}
          aria-controls={id}
          class="group flex min-h-row w-full items-center gap-2 rounded-control px-3 py-1 text-left hover:bg-raised"
          onClick={() => place.turn(props.name)}
        >
          <IconChevron
            class={`shrink-0 text-fg-subtle transition-transform duration-150 ease-calm ${isOpen() ? 'rotate-90' : ''}`}
          />
          <span class="max-w-3/5 shrink-0 sm:max-w-none">{props.title}</span>
          <span
            class="min-w-0 font-normal text-fg-muted [overflow-wrap:anywhere] sm:truncate"
            title={props.summary}
            translate="no"
          >
            {props.summary}
          </span>
          <span class="grow" />
          <Show when={problems() > 0}>
            <Badge tone="danger">{words().problems(problems())}</Badge>
          </Show>
        </button>
      </h2>
      <div id={id} hidden={!isOpen()}>
        <Show when={isOpen()}>
          <Fields class="grid grid-cols-1 gap-4 px-3 pt-1 pb-4">{props.children}</Fields>
        </Show>
      </div>
    </section>
  );
}
