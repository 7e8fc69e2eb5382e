import { isMaskedParameter } from '../exchange-replay/masked-parts';

const LENGTH = 48;

/** What stands for a value that the log has masked, such as YOUR_API_KEY. */
export function placeholder(name: string): string {
  const word = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .slice(0, LENGTH);
  return `YOUR_${word}`;
}

/** An address with a placeholder for each parameter whose value is masked. */
export function openedUrl(url: string): { url: string; placeholders: string[] } {
  const mark = url.indexOf('?');
  if (mark === -1) return { url, placeholders: [] };
  const placeholders: string[] = [];
  const parts = url
    .slice(mark + 1)
    .split('&')
    .map((part) => {
      if (!isMaskedParameter(part)) return part;
      const name = part.slice(0, part.indexOf('='));
      placeholders.push(placeholder(name));
      return `${name}=${placeholder(name)}`;
    });
  return { url: `${url.slice(0, mark + 1)}${parts.join('&')}`, placeholders };
}
