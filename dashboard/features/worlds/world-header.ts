/** What a request sends to be in a world. */
export function headerOf(world: string): string {
  return `x-understudy-world: ${world}`;
}
