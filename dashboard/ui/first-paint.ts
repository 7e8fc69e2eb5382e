/** A hidden page draws no frames. */
const LONGEST_MS = 100;

let painted: Promise<void> | undefined;

/** Once what was there at first is drawn: code that is read before holds that up. */
export function firstPaint(): Promise<void> {
  painted ??= new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_MS);
  });
  return painted;
}
