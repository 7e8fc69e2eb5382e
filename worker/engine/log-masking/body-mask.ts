import type { KeptBody } from '../exchange';
import { MASK } from './masks';

/** Found by their look, not by parsing: a body that was cut, or is broken, has its secrets hidden too. */
export function bodyMask(names: readonly string[]): (body: KeptBody) => KeptBody {
  if (names.length === 0) return (body) => body;
  const any = names.map(escaped).join('|');
  const member = new RegExp(`("(?:${any})"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|-?[0-9][^\\s,}\\]]*)`, 'gi');
  const field = new RegExp(`((?:^|&)(?:${any})=)[^&]*`, 'gi');
  const part = new RegExp(`(; name="(?:${any})"[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n)[^\\r\\n]*`, 'gi');
  return (body) => {
    if (body.text === null || body.encoding === 'base64') return body;
    const text = body.text
      .replaceAll(member, `$1"${MASK}"`)
      .replaceAll(field, `$1${MASK}`)
      .replaceAll(part, `$1${MASK}`);
    return text === body.text ? body : { ...body, text };
  };
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
