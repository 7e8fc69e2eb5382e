import type { Answer, HeaderList } from '../engine/answer';
import { SEED_HEADER } from '../engine/exchange-batch';
import { formatSeed } from '../engine/exchange-seed';
import type { Visit } from './house';
import { setsSessionCookie } from './session-cookie';

export type Manner = {
  method: string;
  seed: string;
  /** The mock answers on an origin that may be the dashboard's own (DESIGN.md §3.6). */
  isSandboxed: boolean;
};

const SANDBOX: [string, string] = ['content-security-policy', 'sandbox'];

export function mannerOf({ method, wishes, place }: Pick<Visit, 'method' | 'wishes' | 'place'>): Manner {
  return { method, seed: formatSeed(wishes), isSandboxed: place.form === 'path' };
}

/** All but the seed: the answer's own headers as far as they may pass, then the gate's, then the house's. */
export function sentHeaders(answer: Answer, manner: Manner, gate: HeaderList): HeaderList {
  const sent: HeaderList = [];
  for (const header of answer.headers) {
    if (mayPass(header[0].toLowerCase(), header[1], manner)) sent.push(header);
  }
  for (const header of gate) sent.push(header);
  if (manner.isSandboxed) sent.push(SANDBOX);
  return sent;
}

function mayPass(name: string, value: string, manner: Manner): boolean {
  switch (name) {
    case 'set-cookie':
      return !setsSessionCookie(value);
    case 'content-security-policy':
    case 'clear-site-data':
    case 'service-worker-allowed':
      return !manner.isSandboxed;
    case 'content-length':
      return manner.method === 'HEAD';
    case SEED_HEADER:
    case 'connection':
    case 'keep-alive':
    case 'proxy-connection':
    case 'te':
    case 'trailer':
    case 'transfer-encoding':
    case 'upgrade':
      return false;
    default:
      return true;
  }
}
