import { base64OfBytes, bytesOfBase64 } from '../base64';
import type { KeptBody } from '../exchange';
import { MASK } from './masks';
import { binaryName, spellings } from './name-spellings';

/** Found by their look, not by parsing: a body that was cut, or is broken, has its secrets hidden too. */
export function bodyMask(names: readonly string[]): (body: KeptBody) => KeptBody {
  if (names.length === 0) return (body) => body;
  const any = names.flatMap(spellings).map(escaped).join('|');
  const member = new RegExp(`("(?:${any})"\\s*:\\s*)(?:${VALUE}|${LIST})`, 'gi');
  const field = new RegExp(`((?:^|&)(?:${any})=)[^&]*`, 'gi');
  const part = partNamed(any);
  const binaryPart = partNamed(names.map(binaryName).map(escaped).join('|'));
  return (body) => {
    if (body.text === null) return body;
    const text =
      body.encoding === 'base64'
        ? maskedBinary(body.text, binaryPart)
        : body.text
            .replaceAll(member, `$1"${MASK}"`)
            .replaceAll(field, `$1${MASK}`)
            .replaceAll(part, `$1${MASK}`);
    return text === body.text ? body : { ...body, text };
  };
}

const VALUE = '"(?:[^"\\\\]|\\\\.)*"?|-?[0-9][^\\s,}\\]]*';
/** A list of texts and numbers. */
const LIST = '\\[(?:[^"[\\]{}]|"(?:[^"\\\\]|\\\\.)*(?:"|$))*(?:\\]|$)';

/** A part of a form. */
function partNamed(any: string): RegExp {
  return new RegExp(`(; name="(?:${any})"[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n)[^\\r\\n]*`, 'gi');
}

/** A form that carries a file is often no text as a whole. */
function maskedBinary(base64: string, part: RegExp): string {
  const bytes = bytesOfBase64(base64);
  if (bytes === null) return base64;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const masked = binary.replaceAll(part, `$1${MASK}`);
  if (masked === binary) return base64;
  return base64OfBytes(Uint8Array.from(masked, (char) => char.charCodeAt(0)));
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
