import { tidiedNotes } from '../exchange-code/address-trouble';
import { commentLines } from '../exchange-code/comment-lines';
import { javascriptText } from '../exchange-code/text-literal';
import { type JavascriptBody, javascriptBody } from './javascript-body';
import { bracketed, javascriptHeader, javascriptOf, variable } from './javascript-value';
import {
  type SampleAuth,
  type SampleRequest,
  type SampleText,
  shownAddress,
  textOnly,
} from './sample-request';

export function fetchSample(request: SampleRequest): string {
  const body = request.body && javascriptBody(request.body, false);
  const options: string[] = [];
  if (request.method !== 'GET') options.push(`method: ${javascriptText(request.method)}`);
  const headers = headerLines(request, body);
  if (request.auth) headers.push(`"authorization": ${basicHeader(request.auth)}`);
  if (headers.length > 0) options.push(`headers: ${bracketed('{', '}', headers, '  ')}`);
  if (body) options.push(`body: ${body.value}`);
  const list = options.length === 0 ? '' : `, ${bracketed('{', '}', options, '')}`;
  return program(request, 'fetch', body, [
    `const response = await fetch(${javascriptOf(request.url)}${list});`,
    'console.log(response.status, await response.text());',
  ]);
}

export function axiosSample(request: SampleRequest): string {
  const body = request.body && javascriptBody(request.body, true);
  const options = [`method: ${javascriptText(request.method)}`, `url: ${javascriptOf(request.url)}`];
  const headers = headerLines(request, body);
  if (headers.length > 0) options.push(`headers: ${bracketed('{', '}', headers, '  ')}`);
  if (request.auth) {
    const { user, password } = request.auth;
    options.push(`auth: { username: ${variable(user)}, password: ${variable(password)} }`);
  }
  if (body) options.push(`data: ${body.value}`);
  // Else it throws at a refusal, unlike all others.
  options.push('validateStatus: () => true');
  const call = [
    `const response = await axios.request(${bracketed('{', '}', options, '')});`,
    'console.log(response.status, response.data);',
  ];
  return program(request, 'axios', body, call, ['import axios from "axios";']);
}

function program(
  { notes, url }: SampleRequest,
  client: string,
  body: JavascriptBody | null,
  call: string[],
  imports: string[] = [],
): string {
  const address = shownAddress(url);
  const imported = [...(body?.imports ?? []), ...imports];
  const head = imported.length === 0 ? '' : `${imported.join('\n')}\n\n`;
  const lines = [...(body?.before ?? []), ...call].join('\n');
  return `${commentLines('//', [...notes, ...tidiedNotes(client, address)])}${head}${lines}\n`;
}

function headerLines({ headers }: SampleRequest, body: JavascriptBody | null): string[] {
  const typed: (readonly [string, SampleText])[] = body?.type ? [['content-type', textOnly(body.type)]] : [];
  return [...typed, ...headers].map(([name, value]) => `${headerKey(name)}: ${javascriptHeader(value)}`);
}

function headerKey(name: string): string {
  const key = javascriptText(name);
  return name === '__proto__' ? `[${key}]` : key;
}

function basicHeader({ user, password }: SampleAuth): string {
  return `\`Basic \${btoa(\`\${${variable(user)}}:\${${variable(password)}}\`)}\``;
}
