import type { JSX } from 'solid-js';

/** Ctrl+S saves what is inside, as everywhere. */
export function SaveKeys(props: { onSave: () => void; children: JSX.Element }) {
  function pressed(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    props.onSave();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the fields inside of it
    <div class="contents" onKeyDown={pressed}>
      {props.children}
    </div>
  );
}
