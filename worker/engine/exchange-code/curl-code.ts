import type { CodeRequest } from './code-request';
import { commentLines } from './comment-lines';
import { curlCommand } from './curl-command';
import { pipedInto, wordOfBody } from './piped-body';

export function curlCode({ method, url, headers, body, notes }: CodeRequest): string {
  if (method === 'HEAD' && body !== null) {
    const told = [...notes, 'curl sends no body with HEAD: it is left out.'];
    return curlCode({ method, url, headers, body: null, notes: told });
  }
  const options = headers.map(([name, value]) => ['-H', value === '' ? `${name};` : `${name}: ${value}`]);
  // Without a type of its own a body would get that of a form.
  const isTyped = headers.some(([name]) => name === 'content-type');
  if (body !== null && !isTyped) options.push(['-H', 'content-type:']);
  const word = body && wordOfBody(body);
  if (body !== null) options.push(word === null ? ['--data-binary', '@-'] : ['--data-raw', word]);
  const command = curlCommand(method, url, body !== null, options);
  return `${commentLines('#', notes)}${body !== null && word === null ? pipedInto(command, body) : command}\n`;
}
