import type { PageContext } from './context';
import { listOf, recordOf, textOf } from './json-value';

/** Without a slash at its end. */
export function serverOf(servers: unknown, context: PageContext): string {
  const server = recordOf(listOf(servers)[0] ?? listOf(recordOf(context.document).servers)[0]);
  const variables = recordOf(server.variables);
  const url = textOf(server.url).replace(/\{([^{}]*)\}/g, (_, name: string) =>
    Object.hasOwn(variables, name) ? textOf(recordOf(variables[name]).default) : name,
  );
  const base = new URL(context.specUrl, 'http://localhost');
  const resolved = URL.canParse(url, base.href) ? new URL(url, base.href) : base;
  if (resolved.protocol !== 'http:' && resolved.protocol !== 'https:') return base.origin;
  return encodeBrackets(resolved.origin + (url === '' ? '' : resolved.pathname)).replace(/\/+$/, '');
}

export function encodePath(path: string): string {
  return encodeBrackets(encodeURI(wellFormed(path))).replaceAll('#', '%23');
}

/** curl reads brackets and braces in a URL as patterns. */
function encodeBrackets(url: string): string {
  return url.replace(/[[\]{}]/g, encodeURIComponent);
}

export function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll("'", '%27');
}

/** Half of a surrogate pair cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
