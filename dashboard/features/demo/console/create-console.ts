import { createMemo, createSignal } from 'solid-js';
import { type ConsoleFilter, type ConsoleLine, isShown } from './console-line';

const MOST = 500;

/** All that the client has sent, the newest last. Paused it stands still, and goes on where it was. */
export function createConsole(filter: () => ConsoleFilter) {
  const [lines, setLines] = createSignal<readonly ConsoleLine[]>([]);
  const [paused, setPaused] = createSignal<readonly ConsoleLine[] | null>(null);
  let lastId = 0;

  const shown = createMemo(() => (paused() ?? lines()).filter((line) => isShown(line, filter())));

  return {
    shown,
    filter,
    isPaused: () => paused() !== null,
    togglePause: () => setPaused((now) => (now === null ? lines() : null)),
    count: () => lines().length,
    add(line: Omit<ConsoleLine, 'id'>): void {
      lastId += 1;
      const next = { ...line, id: lastId };
      setLines((now) => [...now.slice(1 - MOST), next]);
    },
    clear(): void {
      setLines([]);
      setPaused((now) => now && []);
    },
  };
}

export type ConsoleDesk = ReturnType<typeof createConsole>;
