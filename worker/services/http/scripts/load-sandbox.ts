import type { Sandbox } from './quickjs/sandbox';

let loaded: Sandbox | null = null;

/** QuickJS is a module of its own that loads with the first script. What is kept is the machine, not the promise of it. */
export async function loadSandbox(): Promise<Sandbox> {
  if (loaded) return loaded;
  const { createSandbox } = await import('./quickjs/sandbox');
  const made = await createSandbox();
  loaded ??= made;
  return loaded;
}
