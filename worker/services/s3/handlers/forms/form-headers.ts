import { headersOfFields, type SentHeaders } from '../../sent-headers';

/** What of the request itself still counts beside the fields of its form. */
const OF_REQUEST = ['referer', 'user-agent'];

/** The fields of a form as the headers that a PUT would have had. */
export function formHeaders(fields: ReadonlyMap<string, string>, request: Headers): SentHeaders {
  const headers = new Map<string, string>();
  for (const name of OF_REQUEST) {
    const value = request.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const [name, value] of fields) if (!OF_REQUEST.includes(name)) headers.set(name, value);
  const acl = fields.get('acl');
  if (acl !== undefined) headers.set('x-amz-acl', acl);
  return headersOfFields(headers);
}
