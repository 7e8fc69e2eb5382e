import { base64OfBytes } from '../base64';
import { tidiedNotes } from './address-trouble';
import type { CodeBody, CodeRequest } from './code-request';
import { commentLines } from './comment-lines';
import { javascriptText } from './text-literal';

/** As a plain key it would be none. */
const PROTO = '__proto__';

export function fetchCode({ method, url, headers, body, notes }: CodeRequest): string {
  const told = [...notes, ...tidiedNotes('fetch', url)];
  const options: string[] = [];
  if (method !== 'GET') options.push(`  method: ${javascriptText(method)},`);
  if (headers.length > 0) options.push('  headers: {', ...headers.map(headerLine), '  },');
  if (headers.some(([name]) => name === PROTO)) told.push(`fetch of Node drops the header ${PROTO}.`);
  const isBodyless = method === 'GET' || method === 'HEAD';
  if (body !== null && isBodyless) told.push(`fetch sends no body with ${method}: it is left out.`);
  if (body !== null && !isBodyless) {
    const isTyped = headers.some(([name]) => name === 'content-type');
    options.push(`  body: ${bodyValue(body, isTyped)},`);
  }
  const list = options.length === 0 ? '' : `, {\n${options.join('\n')}\n}`;
  return `${commentLines('//', told)}const response = await fetch(${javascriptText(url)}${list});
console.log(response.status, await response.text());
`;
}

function headerLine([name, value]: readonly [string, string]): string {
  const key = javascriptText(name);
  return `    ${name === PROTO ? `[${key}]` : key}: ${javascriptText(byteText(value))},`;
}

/** fetch takes each character of a header for a byte. */
function byteText(value: string): string {
  let text = '';
  for (const byte of new TextEncoder().encode(value)) text += String.fromCharCode(byte);
  return text;
}

/** A text without a type would get one. */
function bodyValue({ bytes, text }: CodeBody, isTyped: boolean): string {
  if (text === null) return `Uint8Array.from(atob("${base64OfBytes(bytes)}"), (char) => char.charCodeAt(0))`;
  return isTyped ? javascriptText(text) : `new TextEncoder().encode(${javascriptText(text)})`;
}
