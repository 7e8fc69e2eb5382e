import { createSignal } from 'solid-js';

export type Selection = ReturnType<typeof createSelection>;

/** Up to two exchanges that are to be compared; a third one takes the place of the second. */
export function createSelection() {
  const [chosen, setChosen] = createSignal<readonly string[]>([]);
  return {
    chosen,
    has: (id: string) => chosen().includes(id),
    toggle: (id: string) =>
      setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now.slice(0, 1), id])),
    clear: () => setChosen([]),
  };
}
