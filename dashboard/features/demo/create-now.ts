import { createSignal, onCleanup } from 'solid-js';

/** The time of this machine, as it goes on. */
export function createNow(everyMs: number): () => number {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), everyMs);
  onCleanup(() => clearInterval(timer));
  return now;
}
