import { createSignal, onCleanup } from 'solid-js';

const EVERY_MS = 1_000;

/** How many come in a second, told once a second. */
export function createRate() {
  const [rate, setRate] = createSignal(0);
  let counted = 0;
  const timer = setInterval(() => {
    setRate(counted);
    counted = 0;
  }, EVERY_MS);
  onCleanup(() => clearInterval(timer));
  return {
    rate,
    count(more: number): void {
      counted += more;
    },
  };
}
