import type { words } from './words';

type Entry = { keys: readonly string[]; does: keyof ReturnType<typeof words>['keys'] };

/** The key map, by where it holds. */
export const SHORTCUTS: Record<keyof ReturnType<typeof words>['keyPlaces'], readonly Entry[]> = {
  everywhere: [
    { keys: ['Ctrl+K'], does: 'search' },
    { keys: ['?'], does: 'help' },
    { keys: ['Ctrl+`'], does: 'strip' },
    { keys: ['g', 'h'], does: 'home' },
    { keys: ['g', 'l'], does: 'live' },
    { keys: ['g', 'd'], does: 'data' },
    { keys: ['Esc'], does: 'back' },
  ],
  lists: [
    { keys: ['/'], does: 'filter' },
    { keys: ['c'], does: 'create' },
    { keys: ['u'], does: 'upload' },
    { keys: ['e'], does: 'edit' },
    { keys: ['t'], does: 'test' },
    { keys: ['Ctrl+Enter'], does: 'send' },
    { keys: ['Ctrl+S'], does: 'save' },
    { keys: ['Ctrl+D'], does: 'duplicate' },
  ],
  live: [
    { keys: ['j', 'k'], does: 'next' },
    { keys: ['Enter'], does: 'open' },
    { keys: ['m'], does: 'mock' },
    { keys: ['M'], does: 'mockNow' },
    { keys: ['r'], does: 'replay' },
    { keys: ['e'], does: 'replayEdited' },
    { keys: ['y'], does: 'curl' },
    { keys: ['x'], does: 'choose' },
    { keys: ['d'], does: 'diff' },
    { keys: ['h'], does: 'hide' },
    { keys: ['p'], does: 'pause' },
    { keys: ['f'], does: 'follow' },
  ],
};
