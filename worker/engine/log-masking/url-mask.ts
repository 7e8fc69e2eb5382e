import { MASK } from './masks';

/** Hides the values of secret query parameters; the rest of the URL stays as it was sent. */
export function urlMask(hidden: ReadonlySet<string>): (url: string) => string {
  return (url) => {
    const mark = url.indexOf('?');
    if (mark < 0) return url;
    const parts = url.slice(mark + 1).split('&');
    if (!parts.some((part) => isHidden(part, hidden))) return url;
    return `${url.slice(0, mark + 1)}${parts.map((part) => maskedPart(part, hidden)).join('&')}`;
  };
}

function maskedPart(part: string, hidden: ReadonlySet<string>): string {
  return isHidden(part, hidden) ? `${part.slice(0, part.indexOf('='))}=${MASK}` : part;
}

function isHidden(part: string, hidden: ReadonlySet<string>): boolean {
  const equals = part.indexOf('=');
  return equals > 0 && hidden.has(decodedName(part.slice(0, equals)));
}

function decodedName(name: string): string {
  const plain = name.replaceAll('+', ' ').toLowerCase();
  if (!plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain).toLowerCase();
  } catch {
    // A name that is no name is not one of ours.
    return plain;
  }
}
