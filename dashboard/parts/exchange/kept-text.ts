import type { KeptBody } from '../../api/worker-types';
import { bytes } from '../../i18n/format';
import { prettyJson } from './pretty-json';
import { words } from './words';

export type ShownBody =
  | { as: 'nothing' }
  | { as: 'not kept'; size: string }
  | { as: 'text'; text: string; note: string }
  | { as: 'image'; source: string; note: string }
  | { as: 'binary'; note: string };

/** How a body is shown. A picture is one only as a whole. */
export function shownBody({ text, encoding, size, cut, sha256 }: KeptBody, type: string): ShownBody {
  if (text === null) return size === 0 ? { as: 'nothing' } : { as: 'not kept', size: bytes(size) };
  if (text === '') return { as: 'nothing' };
  const note = cut ? cutNote(bytes(size), sha256) : bytes(size);
  const media = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (media.startsWith('image/') && /^image\/[a-z0-9.+-]+$/.test(media) && !cut) {
    const data = encoding === 'base64' ? `;base64,${text}` : `,${encodeURIComponent(text)}`;
    return { as: 'image', source: `data:${media}${data}`, note };
  }
  if (encoding === 'base64') return { as: 'binary', note: media === '' ? note : words().ofType(note, media) };
  return { as: 'text', text: prettyJson(text) ?? text, note };
}

export function headerOf(headers: readonly (readonly [string, string])[], name: string): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
}

function cutNote(size: string, sha256: string | undefined): string {
  return sha256 === undefined ? words().cut(size) : words().cutWithHash(size, sha256);
}
