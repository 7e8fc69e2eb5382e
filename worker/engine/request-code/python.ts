import { percentNotes, tidiedNotes } from '../exchange-code/address-trouble';
import { commentLines } from '../exchange-code/comment-lines';
import { quotedText } from '../exchange-code/text-literal';
import { jsonText } from './json-text';
import { bracketed, pythonHeader, pythonJson, pythonOf, variable } from './python-value';
import {
  isFile,
  type SampleBody,
  type SampleField,
  type SampleFile,
  type SampleRequest,
  secretsOf,
  shownAddress,
  textOnly,
} from './sample-request';

type Client = 'requests' | 'httpx';

/** They have a function for each; httpx takes a body in some of them alone. */
const BY_NAME: Record<Client, ReadonlySet<string>> = {
  requests: new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']),
  httpx: new Set(['POST', 'PUT', 'PATCH']),
};
const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'DELETE', 'HEAD', 'OPTIONS']);

export function requestsSample(request: SampleRequest): string {
  return sample(request, 'requests');
}

export function httpxSample(request: SampleRequest): string {
  return sample(request, 'httpx');
}

function sample(request: SampleRequest, client: Client): string {
  const { method, url, headers, auth, body, notes } = request;
  const hasFunction = BY_NAME[client].has(method) || (body === null && WITHOUT_BODY.has(method));
  const typed =
    body === null || body.kind === 'multipart' || saysTypeItself(body) ? [] : [typeLine(body.type)];
  const lines = [...typed, ...headers.map(([name, value]) => `${quotedText(name)}: ${pythonHeader(value)}`)];
  const options = hasFunction ? [pythonOf(url)] : [quotedText(method), pythonOf(url)];
  if (lines.length > 0) options.push(`headers=${bracketed('{', '}', lines, '    ')}`);
  if (auth) options.push(`auth=(${variable(auth.user)}, ${variable(auth.password)})`);
  if (body) options.push(bodyOption(body, client));
  const address = shownAddress(url);
  const told = [...notes, ...tidiedNotes(client, address), ...percentNotes(client, address)];
  const imports = secretsOf(request).length > 0 ? 'import os\n\n' : '';
  const call = `${client}.${hasFunction ? method.toLowerCase() : 'request'}`;
  const list = options.length === 1 ? options[0] : bracketed('', '', options, '');
  return `${commentLines('#', told)}${imports}import ${client}

response = ${call}(${list})
print(response.status_code, response.text)
`;
}

function saysTypeItself(body: Exclude<SampleBody, { kind: 'multipart' }>): boolean {
  if (body.kind === 'json') return body.type === 'application/json' && body.value !== null;
  return body.kind === 'form' && body.type === 'application/x-www-form-urlencoded';
}

function typeLine(type: string): string {
  return `"content-type": ${pythonHeader(textOnly(type))}`;
}

function bodyOption(body: SampleBody, client: Client): string {
  const bytes = client === 'requests' ? 'data' : 'content';
  switch (body.kind) {
    case 'json':
      // They take None for no body at all.
      if (body.value === null) return `${bytes}=${pythonOf(jsonText(body.value))}`;
      return `json=${pythonJson(body.value, '    ')}`;
    case 'text':
      return `${bytes}=${quotedText(body.text)}.encode()`;
    case 'form':
      return `data=${formOf(body.fields)}`;
    case 'multipart':
      return `files=${bracketed('[', ']', body.fields.map(partOf), '    ')}`;
    case 'file':
      return `${bytes}=open(${quotedText(body.file)}, "rb")`;
  }
}

/** By name, and a list where a name stands twice. */
function formOf(fields: readonly SampleField[]): string {
  const byName = new Map<string, string[]>();
  for (const { name, value } of fields) byName.set(name, [...(byName.get(name) ?? []), pythonOf(value)]);
  const lines = [...byName].map(
    ([name, values]) => `${quotedText(name)}: ${values.length === 1 ? values[0] : `[${values.join(', ')}]`}`,
  );
  return bracketed('{', '}', lines, '    ');
}

function partOf(field: SampleField | SampleFile): string {
  const value = isFile(field)
    ? `(${quotedText(field.file)}, open(${quotedText(field.file)}, "rb"))`
    : `(None, ${pythonOf(field.value)})`;
  return `(${quotedText(field.name)}, ${value})`;
}
