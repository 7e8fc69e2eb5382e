import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';

/** Drawn a frame later than what stands around it, which is seen and can be used by then. */
export function AfterPaint(props: { fallback?: JSX.Element; children: JSX.Element }) {
  const [isTime, setTime] = createSignal(false);
  onMount(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setTime(true));
    });
    onCleanup(() => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    });
  });
  return (
    <Show when={isTime()} fallback={props.fallback}>
      {props.children}
    </Show>
  );
}
