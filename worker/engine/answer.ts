/** Pairs, for a header may come more than once. Names are lower case. */
export type HeaderList = [name: string, value: string][];

/** What a mock answers, before it becomes a Response: kept as data so that the log and faults can read and change it. */
export type Answer = {
  status: number;
  headers: HeaderList;
  body: string | Uint8Array | ReadableBody | null;
  /** Of a body that is not in memory, where it is known: then it is announced. */
  length?: number;
  /** The body is already what the header content-encoding says, so that nobody encodes it once more on its way. */
  isEncoded?: boolean;
  /** The JSON Schema that the body keeps to. Not sent: faults break it. */
  schema?: object;
  /** What becomes of it on the connection; the traffic carries it out. */
  wire?: Wire;
};

/** Faults that need time or a stream, as data. */
export type Wire =
  /** The connection is closed before anything is sent. */
  | { kind: 'drop' }
  /** Headers and so many bytes of the body, though `announced` are promised, and then the connection is closed. */
  | { kind: 'truncate'; bytes: number; announced: number }
  /** The whole body in so many parts, spread over the time. */
  | { kind: 'dribble'; chunks: number; milliseconds: number }
  /** Nothing for so long, and then as `drop`. */
  | { kind: 'hang'; milliseconds: number };

/** Statuses whose answers end with their headers. */
const BODILESS = new Set([101, 204, 205, 304]);

export function mayHaveBody(status: number, method: string): boolean {
  return method !== 'HEAD' && !BODILESS.has(status);
}

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
