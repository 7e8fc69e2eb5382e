/** Ways to call a URL that a person can paste. */
export const CALL_WAYS = ['curl', 'fetch', 'HTTPie'] as const;

export type CallWay = (typeof CALL_WAYS)[number];

export function callLine(way: CallWay, url: string): string {
  if (way === 'curl') return `curl -i '${url}'`;
  if (way === 'HTTPie') return `http '${url}'`;
  return `console.log(await (await fetch('${url}')).text())`;
}
