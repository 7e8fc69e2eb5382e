import { connect, type Socket } from 'node:net';
import type { BodyFraming } from './body-framing.ts';
import { endOfHead, type FrontTarget, readHead } from './request-head.ts';

/** workerd refuses longer ones by itself, once it sees them. */
const LONGEST_HEAD = 256 * 1024;

const LINGER_MS = 2000;

/** How long Amazon waits for the rest of a body. */
const STALLED_MS = 20_000;

/** Of a request or of what comes before it; what is no method is no request. */
const START = /^[\r\n]*(?:[A-Z]|$)/;

/** How long a client that does not sign waits to hear that it may go on: most are refused sooner. */
const HESITATION_MS = 300;

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const SAYS_IT_ITSELF = /^HTTP\/1\.\d 1/;
const BAD_GATEWAY = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * Each connection of a client has one of its own to workerd, so that what a connection does, its end and its upgrade among
 * it, is done to both. Only the heads of requests are looked at; answers go through as they come.
 */
export function passOn(client: Socket, port: number, target: FrontTarget): void {
  const inner = connect({ host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true });
  const { forward, isWithinBody } = createForward(client, inner, target);

  client.on('data', (chunk) => {
    // An answer may be whole before its request is.
    if (inner.writableEnded || inner.destroyed) return;
    forward(chunk);
    if (inner.writableNeedDrain) client.pause();
  });
  inner.on('drain', () => client.resume());
  client.setTimeout(STALLED_MS, () => {
    if (isWithinBody() && !client.isPaused()) inner.end();
  });
  inner.pipe(client, { end: false });
  client.on('end', () => inner.end());
  inner.on('end', () => inner.end());

  // A connection that breaks concerns the two at its ends: what follows is said by its close.
  client.on('error', () => {});
  client.on('close', () => inner.destroy());
  inner.on('error', () => {
    if (inner.bytesRead === 0) client.write(BAD_GATEWAY);
  });
  inner.on('close', (isBroken) => {
    if (isBroken && inner.bytesRead > 0) client.destroy();
    else endGently(client);
  });
}

/** To close at once would take the answer away from a client that still sends: its system would drop what it has not read. */
function endGently(client: Socket): void {
  client.end();
  client.resume();
  const timer = setTimeout(() => client.destroy(), LINGER_MS);
  client.once('close', () => clearTimeout(timer));
}

/** An answer before that is the last on its connection: the client does not send the body, and nobody could tell what it sends from one. */
function sayUnlessAnswered(words: string, client: Socket, inner: Socket): void {
  const timer = setTimeout(() => {
    stop();
    client.write(words);
  }, HESITATION_MS);
  const hear = (answer: Buffer) => {
    stop();
    if (!SAYS_IT_ITSELF.test(answer.toString('latin1', 0, 12))) inner.end();
  };
  const stop = () => {
    clearTimeout(timer);
    inner.off('data', hear).off('close', stop);
    client.off('data', stop);
  };
  inner.once('data', hear).once('close', stop);
  // It did not wait for long.
  client.once('data', stop);
}

type Forward = { forward(chunk: Buffer): void; isWithinBody(): boolean };

function createForward(client: Socket, inner: Socket, target: FrontTarget): Forward {
  let held: Buffer | null = null;
  let body: BodyFraming | null = null;
  let isRaw = false;
  let isFirst = true;

  /** Answers what is left of the bytes; null when they wait for more. */
  function pass(bytes: Buffer): Buffer | null {
    if (isRaw) {
      inner.write(bytes);
      return null;
    }
    return body ? passBody(body, bytes) : passHead(bytes);
  }

  function passBody(framing: BodyFraming, bytes: Buffer): Buffer {
    const taken = framing.take(bytes);
    inner.write(bytes.subarray(0, taken));
    if (framing.isOver()) body = null;
    return bytes.subarray(taken);
  }

  function passHead(bytes: Buffer): Buffer | null {
    // More came than was announced: the answer still goes out, but no other request can begin with it.
    if (!isFirst && !START.test(bytes.toString('latin1', 0, 8))) {
      inner.end();
      return null;
    }
    const end = endOfHead(bytes);
    if (end < 0 && bytes.length < LONGEST_HEAD) {
      held = bytes;
      return null;
    }
    if (end < 0) {
      isRaw = true;
      return bytes;
    }
    const head = readHead(bytes.toString('latin1', 0, end), target);
    inner.write(head.text, 'latin1');
    body = head.body;
    isRaw = head.isLast;
    isFirst = false;
    const rest = bytes.subarray(end);
    // workerd never says it, and clients wait for a second or six before they go on without.
    if (head.waits && rest.length === 0) {
      if (head.isUnsigned) sayUnlessAnswered(CONTINUE, client, inner);
      else client.write(CONTINUE);
    }
    return rest;
  }

  return {
    forward(chunk) {
      let rest: Buffer | null = held ? Buffer.concat([held, chunk]) : chunk;
      held = null;
      // One packet, however many pieces it is made of.
      inner.cork();
      while (rest !== null && rest.length > 0) rest = pass(rest);
      inner.uncork();
    },
    isWithinBody: () => body !== null,
  };
}
