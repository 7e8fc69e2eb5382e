import { words } from './words';

/** A grey bar of the final height; the page around it says in words what is loading. */
export function Skeleton(props: { class: string }) {
  return (
    <div aria-hidden="true" class={`skeleton animate-pulse rounded-control bg-line/70 ${props.class}`} />
  );
}

export function Loading(props: { what: string }) {
  return (
    <p role="status" class="sr-only">
      {words().loading(props.what)}
    </p>
  );
}
