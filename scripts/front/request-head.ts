import { type BodyFraming, chunkedBody, measuredBody } from './body-framing.ts';

/** What a front leads to, and what it says of itself. */
export type FrontTarget = {
  /** The host that the Worker knows the group by. */
  host: string;
  world: string | null;
  secret: string;
  scheme: 'http' | 'https';
  /** The front's own, for a client that names none. */
  ownHost: string;
};

export type RequestHead = {
  /** As it is handed on. */
  text: string;
  /** Null when there is none. */
  body: BodyFraming | null;
  /** The client wants to hear that it may go on before it sends the body. */
  waits: boolean;
  /** Nobody's, so that whoever is asked may have no use for its body. */
  isUnsigned: boolean;
  /** What comes after it is no more requests that could be told apart. */
  isLast: boolean;
};

/** Where the head ends that these bytes begin with; -1 when it does not yet. */
export function endOfHead(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end >= 0) return end + 4;
  const bare = bytes.indexOf('\n\n');
  return bare < 0 ? -1 : bare + 2;
}

/** All headers stay as they were sent, in case, order and number, but for the host and what the front adds. */
export function readHead(sent: string, target: FrontTarget): RequestHead {
  const [start = '', ...lines] = sent.trim().split(/\r?\n/);
  const kept: string[] = [start];
  const head: RequestHead = {
    text: '',
    body: null,
    waits: false,
    isUnsigned: !/[?&](?:X-Amz-)?Signature=/.test(start),
    isLast: start.startsWith('CONNECT '),
  };
  let called = target.ownHost;
  let hasWorld = false;
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'host') {
      called = value;
      kept.push(`${line.slice(0, colon)}: ${target.host}`);
      continue;
    }
    if (name === 'x-understudy-front') continue;
    if (name === 'x-understudy-world') hasWorld = true;
    take(head, name, value);
    kept.push(line);
  }
  const address = `${target.scheme}://${called}${losableTarget(start)}`;
  kept.push(`x-understudy-front: ${target.secret} ${address}`);
  if (target.world !== null && !hasWorld) kept.push(`x-understudy-world: ${target.world}`);
  head.text = `${kept.join('\r\n')}\r\n\r\n`;
  return head;
}

/** The runtime resolves the dots of a path as browsers do before they ask; to S3 they may be a part of a key. */
function losableTarget(start: string): string {
  const target = start.split(' ')[1] ?? '';
  return /^\/[\x21-\x7e]*$/.test(target) && /\/(\.|%2e)/i.test(target) ? target : '';
}

function take(head: RequestHead, name: string, value: string): void {
  switch (name) {
    case 'content-length':
      if (!/^\d{1,15}$/.test(value)) head.isLast = true;
      else if (head.body === null && Number(value) > 0) head.body = measuredBody(Number(value));
      return;
    case 'transfer-encoding':
      if (value.toLowerCase().includes('chunked')) head.body = chunkedBody();
      return;
    case 'expect':
      head.waits = value.toLowerCase() === '100-continue';
      return;
    case 'authorization':
      head.isUnsigned = value === '' && head.isUnsigned;
      return;
    case 'upgrade':
      head.isLast = true;
      return;
  }
}
