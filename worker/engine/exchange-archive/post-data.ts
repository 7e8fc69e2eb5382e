import type { KeptBody } from '../exchange';
import { isKeptWhole, keptBytes, keptShare } from '../exchange-replay/kept-bytes';
import { type MediaType, parseMediaType } from '../request/media-type';
import { parseMultipart } from '../request/multipart';
import type { BodyPart } from '../request/request-view';
import { parseUrlEncoded } from '../request/url-encoded';
import type { HarParam, HarPostData } from './har';

/** Null when nothing was sent. As browsers do it, a form has its text beside its parameters. */
export function postData(body: KeptBody, contentType: string): HarPostData | null {
  if (body.size === 0 && !body.text) return null;
  const encoding = body.text === null ? undefined : body.encoding;
  const comments = [
    ...(isKeptWhole(body) ? [] : [keptShare(body)]),
    ...(encoding ? ['The text is in base64.'] : []),
  ];
  return {
    mimeType: contentType,
    params: paramsOf(body, parseMediaType(contentType)),
    text: body.text ?? '',
    ...(encoding && { _encoding: encoding }),
    ...(comments.length > 0 && { comment: comments.join(' ') }),
  };
}

function paramsOf(body: KeptBody, type: MediaType): HarParam[] {
  if (type.essence === 'application/x-www-form-urlencoded' && body.encoding !== 'base64') {
    return parseUrlEncoded(body.text ?? '').map(([name, value]) => ({ name, value }));
  }
  if (type.essence !== 'multipart/form-data') return [];
  const form = parseMultipart(keptBytes(body) ?? new Uint8Array(), type);
  return form.ok ? form.parts.map(paramOf) : [];
}

/** What a file holds is in the text alone. */
function paramOf({ name, fileName, mediaType, text }: BodyPart): HarParam {
  return fileName === null ? { name, value: text } : { name, fileName, contentType: mediaType };
}
