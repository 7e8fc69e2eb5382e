import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

export type Draft = {
  /** What was typed before is in the form again. */
  isRestored: Accessor<boolean>;
  /** Forgets it; what is in the form stays. */
  drop(): void;
};

export type KeptDraft = { base: unknown; values: unknown; mark?: unknown };

/** What is edited, with its revision: kept with the edits, which must not be saved on what others made of it since. */
export type DraftOrigin<Mark> = {
  mark: Accessor<Mark>;
  /** Goes back to what the edits began from, before they are put upon it. */
  resume: (mark: NonNullable<Mark>) => void;
};

type Circumstances = {
  key: string;
  isEdited: Accessor<boolean>;
  current: Accessor<KeptDraft>;
  restore: (kept: KeptDraft) => void;
};

const PREFIX = 'understudy.draft.';
const PAUSE = 300;

/** Keeps what is typed for as long as the tab lives, so that who must sign in again finds it. */
export function createDraft({ key, isEdited, current, restore }: Circumstances): Draft {
  const name = PREFIX + key;
  const [isRestored, setRestored] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    if (isEdited()) write(name, current());
    else erase(name);
  }

  function keepWhatIsPending(): void {
    if (timer !== undefined) keep();
  }

  const kept = read(name);
  if (kept) {
    restore(kept);
    setRestored(isEdited());
  }

  createEffect(
    on(
      current,
      () => {
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
      { defer: true },
    ),
  );
  window.addEventListener('pagehide', keepWhatIsPending);
  onCleanup(() => {
    window.removeEventListener('pagehide', keepWhatIsPending);
    keepWhatIsPending();
  });

  return {
    isRestored,
    drop() {
      clearTimeout(timer);
      timer = undefined;
      setRestored(false);
      erase(name);
    },
  };
}

function read(name: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    // Forbidden, or not ours: then there is none.
    return undefined;
  }
}

function isKept(value: unknown): value is KeptDraft {
  return typeof value === 'object' && value !== null && 'base' in value && 'values' in value;
}

function write(name: string, draft: KeptDraft): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Forbidden or full: it holds until the page is left.
  }
}

function erase(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Forbidden: then nothing was kept.
  }
}
