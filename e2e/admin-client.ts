/** The admin API as a script would use it. */
export function adminClient(url: string, token: string) {
  async function call<Answer>(method: string, path: string, json?: unknown): Promise<Answer> {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    return text === '' ? (null as Answer) : (JSON.parse(text) as Answer);
  }
  return {
    get: <Answer>(path: string) => call<Answer>('GET', path),
    post: <Answer>(path: string, json: unknown) => call<Answer>('POST', path, json),
    put: <Answer>(path: string, json: unknown) => call<Answer>('PUT', path, json),
    patch: <Answer>(path: string, json: unknown) => call<Answer>('PATCH', path, json),
    delete: (path: string) => call<null>('DELETE', path),
  };
}
