import type { Answer, Wire } from '../engine/answer';
import type { Ports } from '../services/ports';

type Timer = Pick<Ports, 'wait'>;
type Dribble = Extract<Wire, { kind: 'dribble' }>;

/** As long as headers and bytes need to be on their way, or the end would overtake them. */
const FLUSH_MS = 20;

const encoder = new TextEncoder();

/** What of the body is sent. */
export function sentPart(body: Answer['body'], wire: Wire): Uint8Array {
  if (wire.kind === 'drop' || wire.kind === 'hang') return new Uint8Array(0);
  const bytes = bytesOf(body);
  return wire.kind === 'truncate' ? bytes.subarray(0, wire.bytes) : bytes;
}

/** The answer as someone sees it who was not on the connection. */
export function withoutWire({ status, headers, body, wire }: Answer): Answer {
  return { status, headers, body: wire ? sentPart(body, wire) : body };
}

/**
 * The body as it goes out. A FixedLengthStream alone announces a length that is not kept: a plain stream that fails ends as
 * if it were whole. One that fails before it is read takes the headers with it.
 */
export function wireBody(sent: Uint8Array, wire: Wire, timer: Timer): ReadableStream {
  const length = wire.kind === 'truncate' ? wire.announced : Math.max(1, sent.byteLength);
  const { readable, writable } = new FixedLengthStream(length);
  const writer = writable.getWriter();
  // Failing is what was asked for, and a client that has left misses nothing.
  play(sent, wire, writer, timer).catch(() => null);
  return readable;
}

type Writer = WritableStreamDefaultWriter<Uint8Array>;

async function play(sent: Uint8Array, wire: Wire, writer: Writer, timer: Timer): Promise<void> {
  if (wire.kind === 'dribble') return dribble(sent, wire, writer, timer);
  if (wire.kind === 'truncate') {
    if (sent.byteLength > 0) await writer.write(sent);
    await timer.wait(FLUSH_MS);
  }
  await writer.abort(lostConnection());
}

async function dribble(
  sent: Uint8Array,
  { chunks, milliseconds }: Dribble,
  writer: Writer,
  timer: Timer,
): Promise<void> {
  const pause = milliseconds / Math.max(1, chunks - 1);
  for (let chunk = 0; chunk < chunks; chunk++) {
    if (chunk > 0) await timer.wait(pause);
    const start = Math.floor((sent.byteLength * chunk) / chunks);
    const end = Math.floor((sent.byteLength * (chunk + 1)) / chunks);
    await writer.write(sent.subarray(start, end));
  }
  await writer.close();
}

/** As the runtime marks the errors of a connection that is gone: others would go to its console as uncaught. */
function lostConnection(): Error {
  return Object.assign(new Error('Cut off on purpose.'), { retryable: true });
}

function bytesOf(body: Answer['body']): Uint8Array {
  if (typeof body === 'string') return encoder.encode(body);
  return body instanceof Uint8Array ? body : new Uint8Array(0);
}
