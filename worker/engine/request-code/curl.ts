import { commentLines } from '../exchange-code/comment-lines';
import { writtenCurl } from '../exchange-code/curl-command';
import { jsonText } from './json-text';
import {
  isFile,
  plainText,
  type SampleBody,
  type SampleField,
  type SampleFile,
  type SampleRequest,
  type SampleText,
  shownAddress,
  textOnly,
} from './sample-request';
import { shellText } from './shell-text';

export function curlSample({ method, url, headers, auth, body, notes }: SampleRequest): string {
  const options = headers.map(([name, value]) => ['-H', headerWord(name, value)]);
  if (auth) options.push(['-u', shellText([auth.user, ':', auth.password])]);
  if (auth?.kind === 'aws') {
    options.push(['--aws-sigv4', shellText(textOnly(`aws:amz:${auth.region}:s3`))]);
    // S3 asks for it, and older versions of curl do not say it by themselves.
    options.push(['-H', shellText(['x-amz-content-sha256: UNSIGNED-PAYLOAD'])]);
  }
  if (body) options.push(...bodyOptions(body));
  const address = { url: shownAddress(url), word: shellText(url) };
  return `${commentLines('#', notes)}${writtenCurl(method, address, body !== null, options)}\n`;
}

function headerWord(name: string, value: SampleText): string {
  return plainText(value) === '' ? shellText([`${name};`]) : shellText([`${name}: `, ...value]);
}

function bodyOptions(body: SampleBody): string[][] {
  if (body.kind === 'multipart') return body.fields.map(partOption);
  const type = ['-H', shellText([`content-type: ${body.type}`])];
  if (body.kind === 'form') return [type, ...body.fields.map(fieldOption)];
  if (body.kind === 'file') return [type, ['--data-binary', shellText([`@${body.file}`])]];
  return [type, ['--data-raw', shellText(body.kind === 'json' ? jsonText(body.value) : [body.text])]];
}

/** As text, so that a value that begins with @ names no file. */
function partOption(field: SampleField | SampleFile): string[] {
  if (isFile(field)) return ['-F', shellText([`${field.name}=@${field.file}`])];
  return ['--form-string', shellText([`${field.name}=`, ...field.value])];
}

/** curl encodes what stands behind the first "=", but sends the name as it is. */
function fieldOption({ name, value }: SampleField): string[] {
  const named = encodeURIComponent(name);
  const isRaw = plainText(value) === '';
  return [isRaw ? '--data-raw' : '--data-urlencode', shellText([`${named}=`, ...value])];
}
