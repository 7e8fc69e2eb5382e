/** Epoch milliseconds as both protocols write a time: nanoseconds, in a string, for no number is exact there. */
export function nanoseconds(milliseconds: number): string {
  return `${Math.round(milliseconds * 1000)}000`;
}
