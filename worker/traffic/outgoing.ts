import { type Answer, type HeaderList, mayHaveBody, type Wire } from '../engine/answer';
import { SEED_HEADER } from '../engine/exchange-batch';
import type { Ports } from '../services/ports';
import { bodyFor, sentBody, toResponse, toResponseAsIs } from './respond';
import { type Manner, sentHeaders } from './sent-headers';
import { sharedHeaders } from './shared-headers';
import { sentPart, wireBody } from './wire';

/** What goes out, as the client gets it and as the log keeps it; `headers` are all but the seed. */
export type Outgoing = {
  response: Response;
  status: number;
  headers: HeaderList;
  body: Answer['body'];
  /** Milliseconds that the response is held back. */
  hang: number;
};

/** Throws when the answer is nothing that HTTP can carry. */
export function outgoing(
  answer: Answer,
  manner: Manner,
  gate: HeaderList,
  timer: Pick<Ports, 'wait'>,
): Outgoing {
  if (answer.wire !== undefined) return outgoingByWire(answer, answer.wire, manner, gate, timer);
  const { status } = answer;
  const body = sentBody(answer, manner.method);
  if (answer.length !== undefined || answer.isEncoded === true) {
    const headers = sentHeaders(answer, manner, gate);
    const response = toResponseAsIs(answer, [...headers, [SEED_HEADER, manner.seed]], body);
    return { response, status, headers, body, hang: 0 };
  }
  const shared = sharedHeaders(answer, manner, gate);
  if (shared) {
    // The Response takes a copy; to set the seed on that would cost an object more.
    shared.headers.set(SEED_HEADER, manner.seed);
    const response = new Response(bodyFor(body, shared.isTyped), { status, headers: shared.headers });
    return { response, status, headers: shared.list, body, hang: 0 };
  }
  const headers = sentHeaders(answer, manner, gate);
  const response = toResponse(status, [...headers, [SEED_HEADER, manner.seed]], body);
  return { response, status, headers, body, hang: 0 };
}

function outgoingByWire(
  answer: Answer,
  wire: Wire,
  manner: Manner,
  gate: HeaderList,
  timer: Pick<Ports, 'wait'>,
): Outgoing {
  const { status } = answer;
  const hang = wire.kind === 'hang' ? wire.milliseconds : 0;
  const isSeen = wire.kind === 'truncate' || wire.kind === 'dribble';
  if (!mayHaveBody(isSeen ? status : 200, manner.method)) {
    return { ...outgoing({ status, headers: answer.headers, body: null }, manner, gate, timer), hang };
  }
  const body = sentPart(answer.body, wire);
  const headers = sentHeaders({ ...answer, headers: unencoded(answer.headers) }, manner, gate);
  const stream = wireBody(body, wire, timer);
  // Only a status that has a body can lose it, and nobody sees the status of what is dropped.
  const response = toResponse(isSeen ? status : 200, [...headers, [SEED_HEADER, manner.seed]], stream);
  return { response, status, headers, body, hang };
}

/** Whoever compressed the body on its way would announce another length. */
function unencoded(headers: HeaderList): HeaderList {
  return [...headers.filter(([name]) => name !== 'content-encoding'), ['content-encoding', 'identity']];
}
