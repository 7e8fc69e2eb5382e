import type { Fields, RequestView } from '../../../engine/request/request-view';

/** The request as a script reads it; its body is handed in only when it is asked for. */
export function plainRequest(request: RequestView) {
  return {
    id: request.id,
    method: request.method,
    path: request.path,
    url: request.url,
    baseUrl: request.baseUrl,
    params: request.params,
    query: record(request.query),
    headers: record(request.headers),
    cookies: record(request.cookies),
    clientIp: request.clientIp,
  };
}

/** JSON when it is JSON, the fields of a form, else the text. */
export function plainBody({ body }: RequestView): { text: string; value: unknown } {
  if (body.bytes.byteLength === 0) return { text: '', value: null };
  const { text } = body;
  if (body.form) return { text, value: record(body.form) };
  return { text, value: body.json.ok ? body.json.value : text };
}

/** A name that comes more than once has a list. */
function record(fields: Fields): Record<string, string | string[]> {
  const names = new Set(fields.entries().map(([name]) => name));
  return Object.fromEntries(
    [...names].map((name) => {
      const values = fields.all(name);
      return [name, values.length === 1 ? (values[0] ?? '') : [...values]];
    }),
  );
}
