import { createMemo, For, onCleanup, onMount, Show } from 'solid-js';
import type { EndpointList } from '../create-endpoint-list';
import { words } from '../words';
import { EndpointCard } from './endpoint-card';
import { MoreEndpoints } from './more-endpoints';

/** Cards, page after page as they are reached. What is out of sight is not laid out. */
export function EndpointCards(props: { list: EndpointList }) {
  let end: HTMLDivElement | undefined;

  onMount(() => {
    if (!end) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) props.list.more();
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
        <For each={props.list.ids()}>{(id) => <Item list={props.list} id={id} />}</For>
      </ul>
      <div ref={end}>
        <MoreEndpoints list={props.list} />
      </div>
    </>
  );
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
