import { MASK } from './masks';

type IsHidden = (name: string) => boolean;

/**
 * Hides the values of secret parameters in the query, in the fragment, and in an address that is a value itself; the rest of
 * the URL stays as it was sent.
 */
export function urlMask(isHidden: IsHidden): (url: string) => string {
  return (url) => {
    const mark = url.search(/[?#]/);
    if (mark < 0) return url;
    const parts = url.slice(mark + 1).split('&');
    if (!parts.some((part) => hiddenAt(part, isHidden) >= 0)) return url;
    return `${url.slice(0, mark + 1)}${parts.map((part) => maskedPart(part, isHidden)).join('&')}`;
  };
}

/** The values that are hidden so, as they were sent and decoded. */
export function hiddenValues(url: string, isHidden: IsHidden): string[] {
  const mark = url.indexOf('?');
  if (mark < 0) return [];
  const values: string[] = [];
  for (const part of url.slice(mark + 1).split('&')) {
    const at = hiddenAt(part, isHidden);
    if (at >= 0) values.push(part.slice(at), decoded(part.slice(at)));
  }
  return values;
}

function maskedPart(part: string, isHidden: IsHidden): string {
  const at = hiddenAt(part, isHidden);
  return at < 0 ? part : part.slice(0, at) + MASK;
}

/** Where the first hidden value begins; -1 where nothing is hidden. */
function hiddenAt(part: string, isHidden: IsHidden): number {
  let at = 0;
  for (const piece of part.split(/[?#]/)) {
    const equals = piece.indexOf('=');
    if (equals > 0 && isHidden(decoded(piece.slice(0, equals)).toLowerCase())) return at + equals + 1;
    at += piece.length + 1;
  }
  return -1;
}

function decoded(text: string): string {
  const plain = text.replaceAll('+', ' ');
  if (!plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    // What cannot be decoded stays as it was sent.
    return plain;
  }
}
