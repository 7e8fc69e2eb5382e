import { createSignal } from 'solid-js';

/** The rows that something is to be done to at once. */
export function createSelection() {
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(new Set());
  return {
    has: (id: string) => chosen().has(id),
    ids: () => [...chosen()],
    count: () => chosen().size,
    turn(id: string, isChosen: boolean): void {
      const next = new Set(chosen());
      if (isChosen) next.add(id);
      else next.delete(id);
      setChosen(next);
    },
    choose: (ids: readonly string[]) => setChosen(new Set(ids)),
    clear: () => setChosen(new Set<string>()),
  };
}

export type Selection = ReturnType<typeof createSelection>;
