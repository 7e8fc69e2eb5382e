let isPressed = false;
let isWatched = false;
let waiting: (() => void)[] = [];

/**
 * Runs the work at once, or when the pointer that is down is up again: an error that appears between press and release
 * would move the button away from under the pointer, and the click would be lost.
 */
export function afterPress(work: () => void): void {
  if (isPressed) waiting.push(work);
  else work();
}

/** Idempotent; listens for as long as the page lives. */
export function watchPresses(): void {
  if (isWatched) return;
  isWatched = true;
  document.addEventListener('pointerdown', pressed, true);
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, released, true);
}

function pressed(): void {
  isPressed = true;
}

function released(): void {
  isPressed = false;
  // The click comes after the release, in the same task or the next.
  setTimeout(() => {
    const ready = waiting;
    waiting = [];
    for (const work of ready) work();
  });
}
