import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { EndpointList } from '../create-endpoint-list';
import { words } from '../words';
import { EndpointCard } from './endpoint-card';
import { MoreEndpoints } from './more-endpoints';

/** As many as a phone shows, and draws without a pause that is felt. */
const AT_ONCE = 4;

/** Cards, page after page as they are reached. What is out of sight is not laid out. */
export function EndpointCards(props: { list: EndpointList }) {
  const drawn = createGrowing(() => props.list.ids().length);
  let end: HTMLDivElement | undefined;

  onMount(() => {
    if (!end) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting && drawn() >= props.list.ids().length) props.list.more();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end);
    onCleanup(() => observer.disconnect());
  });

  return (
    <>
      <ul
        aria-label={words().endpoints}
        class="mt-2 -mx-1 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-2"
      >
        <For each={props.list.ids().slice(0, drawn())}>{(id) => <Item list={props.list} id={id} />}</For>
      </ul>
      <div ref={end}>
        <MoreEndpoints list={props.list} />
      </div>
    </>
  );
}

/** How many of so many are drawn: a few at once, the others between frames. */
function createGrowing(total: () => number): () => number {
  const [count, setCount] = createSignal(AT_ONCE);
  createEffect(() => {
    if (count() >= total()) return;
    const frame = requestAnimationFrame(() => setCount((before) => before + AT_ONCE));
    onCleanup(() => cancelAnimationFrame(frame));
  });
  return count;
}

function Item(props: { list: EndpointList; id: string }) {
  const endpoint = createMemo<ReturnType<EndpointList['get']>>((last) => props.list.get(props.id) ?? last);
  return (
    <li
      data-endpoint={props.id}
      class="min-w-0 p-1 [contain-intrinsic-size:auto_216px] [content-visibility:auto]"
    >
      <Show when={endpoint()}>{(known) => <EndpointCard endpoint={known()} />}</Show>
    </li>
  );
}
