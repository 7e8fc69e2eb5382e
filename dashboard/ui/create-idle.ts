import { createSignal, onCleanup, onMount } from 'solid-js';

const LATEST = 1_000;

/** Whether what the page is about has come first: true from when the browser has nothing else to do. */
export function createIdle(): () => boolean {
  const [isIdle, setIdle] = createSignal(false);
  onMount(() => {
    // Safari cannot tell when it is idle.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), 200);
      onCleanup(() => clearTimeout(timer));
      return;
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: LATEST });
    onCleanup(() => cancelIdleCallback(request));
  });
  return isIdle;
}
