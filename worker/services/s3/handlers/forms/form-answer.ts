import type { Answer, HeaderList } from '../../../../engine/answer';
import { renderPostResponse, type StoredObject } from '../../documents/upload-results';

/** What a browser gets that has posted a form: a page to go to, or what the form asks for. */
export function formAnswer(
  fields: ReadonlyMap<string, string>,
  object: StoredObject,
  headers: HeaderList,
): Answer {
  const told: HeaderList = [...headers, ['etag', `"${object.etag}"`]];
  const page = redirectOf(fields, object);
  if (page !== null) return { status: 303, headers: [...told, ['location', page]], body: null };
  const located: HeaderList = [...told, ['location', object.location]];
  const status = fields.get('success_action_status');
  if (status === '201') {
    const typed: HeaderList = [...located, ['content-type', 'application/xml']];
    return { status: 201, headers: typed, body: renderPostResponse(object) };
  }
  return { status: status === '200' ? 200 : 204, headers: located, body: null };
}

/** Null where there is none, or none that a browser could go to: then S3 acts as if it were absent. */
function redirectOf(fields: ReadonlyMap<string, string>, { bucket, key, etag }: StoredObject): string | null {
  const address = fields.get('success_action_redirect') ?? fields.get('redirect');
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const told = Object.entries({ bucket, key, etag: `"${etag}"` });
  const query = told.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  url.search = url.search === '' ? query : `${url.search}&${query}`;
  return url.href;
}
