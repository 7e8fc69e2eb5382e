import { connect, type Socket } from 'node:net';
import type { BodyFraming } from './body-framing.ts';
import { endOfHead, type FrontTarget, readHead } from './request-head.ts';

/** workerd refuses longer ones by itself, once it sees them. */
const LONGEST_HEAD = 256 * 1024;

const LINGER_MS = 2000;

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const BAD_GATEWAY = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

/**
 * Each connection of a client has one of its own to workerd, so that what a connection does, its end and its upgrade among
 * it, is done to both. Only the heads of requests are looked at; answers go through as they come.
 */
export function passOn(client: Socket, port: number, target: FrontTarget): void {
  const inner = connect({ host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true });
  const forward = createForward(client, inner, target);

  client.on('data', (chunk) => {
    // An answer may be whole before its request is.
    if (inner.writableEnded || inner.destroyed) return;
    forward(chunk);
    if (inner.writableNeedDrain) client.pause();
  });
  inner.on('drain', () => client.resume());
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

function createForward(client: Socket, inner: Socket, target: FrontTarget): (chunk: Buffer) => void {
  let held: Buffer | null = null;
  let body: BodyFraming | null = null;
  let isRaw = false;

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
    const rest = bytes.subarray(end);
    // workerd never says it, and clients wait for a second or six before they go on without.
    if (head.waits && rest.length === 0) client.write(CONTINUE);
    return rest;
  }

  return (chunk) => {
    let rest: Buffer | null = held ? Buffer.concat([held, chunk]) : chunk;
    held = null;
    // One packet, however many pieces it is made of.
    inner.cork();
    while (rest !== null && rest.length > 0) rest = pass(rest);
    inner.uncork();
  };
}
