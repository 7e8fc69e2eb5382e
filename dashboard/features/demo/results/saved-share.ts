/** How much smaller than the original; below zero: larger. */
export function savedShare(original: number, size: number): number {
  return original === 0 ? 0 : 1 - size / original;
}
