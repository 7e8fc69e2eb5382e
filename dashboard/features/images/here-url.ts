/** A picture of the group as this page reaches it: the server may call itself by another name than the browser does. */
export function hereUrl(url: string, baseUrl: string, origin: string): string {
  const path = /\/images\/[^/?]+\/[^/?]+(?:\?[^#]*)?$/.exec(url)?.[0];
  if (path === undefined) return url;
  return `${new URL(baseUrl, origin).href.replace(/\/+$/, '')}${path}`;
}
