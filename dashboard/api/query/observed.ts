import { batch, createSignal, type Signal } from 'solid-js';

export type Observed<Result> = { result: Result; show(next: Result): void };

/** What an observer tells, to be read field by field: who reads one is not disturbed by a change of another. */
export function observed<Result extends object>(first: Result): Observed<Result> {
  let now = first;
  const signals = new Map<PropertyKey, Signal<unknown>>();

  function signalOf(key: PropertyKey): Signal<unknown> {
    const known = signals.get(key);
    if (known) return known;
    const made = createSignal<unknown>(Reflect.get(now, key));
    signals.set(key, made);
    return made;
  }

  return {
    result: new Proxy(first, { get: (_, key) => signalOf(key)[0]() }),
    show(next) {
      now = next;
      batch(() => {
        for (const [key, [, set]] of signals) set(() => Reflect.get(next, key));
      });
    },
  };
}
