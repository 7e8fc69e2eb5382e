import { Show } from 'solid-js';

export function Avatar(props: { name: string; url: string | null }) {
  const letter = () => (Array.from(props.name.trim())[0] ?? '?').toUpperCase();
  return (
    <Show
      when={props.url}
      fallback={
        <span
          aria-hidden="true"
          class="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent text-label"
        >
          {letter()}
        </span>
      }
    >
      {(url) => (
        <img
          src={url()}
          alt=""
          width="24"
          height="24"
          referrerpolicy="no-referrer"
          class="size-6 rounded-full"
        />
      )}
    </Show>
  );
}
