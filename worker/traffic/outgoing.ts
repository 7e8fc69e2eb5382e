import type { Answer, HeaderList } from '../engine/answer';
import { SEED_HEADER } from '../engine/exchange-batch';
import { bodyFor, sentBody, toResponse } from './respond';
import { type Manner, sentHeaders } from './sent-headers';
import { sharedHeaders } from './shared-headers';

/** What goes out, as the client gets it and as the log keeps it; `headers` are all but the seed. */
export type Outgoing = { response: Response; status: number; headers: HeaderList; body: Answer['body'] };

/** Throws when the answer is nothing that HTTP can carry. */
export function outgoing(answer: Answer, manner: Manner, gate: HeaderList): Outgoing {
  const { status } = answer;
  const body = sentBody(answer, manner.method);
  const shared = sharedHeaders(answer, manner, gate);
  if (shared) {
    // The Response takes a copy; to set the seed on that would cost an object more.
    shared.headers.set(SEED_HEADER, manner.seed);
    const response = new Response(bodyFor(body, shared.isTyped), { status, headers: shared.headers });
    return { response, status, headers: shared.list, body };
  }
  const headers = sentHeaders(answer, manner, gate);
  const response = toResponse(status, [...headers, [SEED_HEADER, manner.seed]], body);
  return { response, status, headers, body };
}
