/** Pairs, for a header may come more than once. Names are lower case. */
export type HeaderList = [name: string, value: string][];

/** What a mock answers, before it becomes a Response: kept as data so that the log and faults can read and change it. */
export type Answer = {
  status: number;
  headers: HeaderList;
  body: string | Uint8Array | ReadableBody | null;
};

/** A body that is not in memory; the runtime's ReadableStream fits it. */
export type ReadableBody = { readonly locked: boolean };

export function problemAnswer(
  status: number,
  code: string,
  title: string,
  detail: string,
  members: Record<string, unknown> = {},
  headers: HeaderList = [],
): Answer {
  const body = JSON.stringify({
    type: `urn:understudy:error:${code}`,
    title,
    status,
    detail,
    code,
    ...members,
  });
  return { status, headers: [['content-type', 'application/problem+json'], ...headers], body };
}
