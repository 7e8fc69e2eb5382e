import { base64OfBytes } from '../base64';
import { percentNotes, tidiedNotes } from './address-trouble';
import type { CodeBody, CodeRequest } from './code-request';
import { commentLines } from './comment-lines';
import { quotedText } from './text-literal';

export function pythonCode({ method, url, headers, body, notes }: CodeRequest): string {
  const told = [...notes, ...tidiedNotes('requests', url), ...percentNotes('requests', url)];
  const imports = body?.text === null ? 'import base64\n\nimport requests' : 'import requests';
  const lines = [`    ${quotedText(method)},`, `    ${quotedText(url)},`];
  if (headers.length > 0) lines.push('    headers={', ...headers.map(headerLine), '    },');
  if (body !== null) lines.push(`    data=${bodyValue(body)},`);
  return `${commentLines('#', told)}${imports}

response = requests.request(
${lines.join('\n')}
)
print(response.status_code, response.text)
`;
}

/** requests takes text for Latin-1. */
function headerLine([name, value]: readonly [string, string]): string {
  const bytes = /[^\0-\x7f]/.test(value) ? '.encode()' : '';
  return `        ${quotedText(name)}: ${quotedText(value)}${bytes},`;
}

function bodyValue({ bytes, text }: CodeBody): string {
  return text === null ? `base64.b64decode("${base64OfBytes(bytes)}")` : `${quotedText(text)}.encode()`;
}
