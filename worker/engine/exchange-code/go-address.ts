/** Go writes any other path anew. */
const KEPT_PATH = /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/[\]-]|%[0-9a-f]{2})*$/i;

/** `opaque` is the path where it has to be set by itself to be sent as it is. */
export function goAddress(url: string): { url: string; opaque: string | null } {
  const [, origin = '', path = '', query = ''] = /^([a-z]+:\/\/[^/?]*)([^?]*)(.*)$/is.exec(url) ?? [];
  if (KEPT_PATH.test(path) || path.startsWith('//')) return { url, opaque: null };
  return { url: `${origin}/${query}`, opaque: path };
}
