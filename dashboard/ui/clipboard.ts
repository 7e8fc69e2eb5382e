import { createSignal, onCleanup } from 'solid-js';

const SHOWN_MS = 2_000;

/** Copies, and tells for a moment how it went. Browsers offer no clipboard to pages on plain http, so it can fail. */
export function createCopy(): {
  outcome(): 'copied' | 'failed' | undefined;
  copy(text: string): Promise<void>;
} {
  const [outcome, setOutcome] = createSignal<'copied' | 'failed'>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  async function copy(text: string): Promise<void> {
    setOutcome((await writeClipboard(text)) ? 'copied' : 'failed');
    clearTimeout(timer);
    timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
  }

  return { outcome, copy };
}

async function writeClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
