import { hasDotSegments, percentNotes } from '../exchange-code/address-trouble';
import { commentLines } from '../exchange-code/comment-lines';
import { backslashNotes, headerItem } from '../exchange-code/httpie-header';
import { shellWord } from '../exchange-code/shell-word';
import { jsonText } from './json-text';
import {
  isFile,
  plainText,
  type SampleBody,
  type SampleRequest,
  type SampleText,
  shownAddress,
} from './sample-request';
import { shellText } from './shell-text';

export function httpieSample({ method, url, headers, auth, body, notes }: SampleRequest): string {
  const first = ['http', ...(body?.kind === 'file' ? [] : ['--ignore-stdin']), ...modeOf(body)];
  const address = shownAddress(url);
  if (hasDotSegments(address)) first.push('--path-as-is');
  if (auth) first.push('-a', shellText([auth.user, ':', auth.password]));
  const items = [...headers.map(([name, value]) => writtenHeader(name, value)), ...bodyItems(body)];
  // Options come first: behind the address HTTPie would take them for the end of the items.
  const lines = [first.join(' '), [shellWord(method), shellText(url)].join(' '), ...items];
  if (items.some((item) => /^['"]?-/.test(item))) lines[1] += ' --';
  if (body?.kind === 'file') lines[lines.length - 1] += ` < ${shellWord(body.file)}`;
  const plain = headers.map(([name, value]): [string, string] => [name, plainText(value) ?? '']);
  const told = [...notes, ...percentNotes('HTTPie', address), ...backslashNotes(plain)];
  return `${commentLines('#', told)}${lines.join(' \\\n  ')}\n`;
}

function modeOf(body: SampleBody | null): string[] {
  if (body?.kind === 'form') return ['--form'];
  if (body?.kind === 'multipart') return ['--multipart'];
  if (body?.kind === 'json') return [`--raw=${shellText(jsonText(body.value))}`];
  return body?.kind === 'text' ? [`--raw=${shellText([body.text])}`] : [];
}

function bodyItems(body: SampleBody | null): string[] {
  if (body === null) return [];
  if (body.kind !== 'form' && body.kind !== 'multipart')
    return [shellWord(headerItem('content-type', body.type))];
  return body.fields.map((field) => {
    const name = field.name.replace(/[:;=@]/g, '\\$&');
    if (isFile(field)) return shellWord(`${name}@${field.file}`);
    const [before = ''] = field.value;
    const isSign = typeof before === 'string' && /^[=@]/.test(before);
    return shellText([`${name}=${isSign ? '\\' : ''}`, ...field.value]);
  });
}

function writtenHeader(name: string, value: SampleText): string {
  const plain = plainText(value);
  return plain === null ? shellText([`${name}:`, ...value]) : shellWord(headerItem(name, plain));
}
