import type { Answer, HeaderList } from '../engine/answer';
import { type Manner, sentBody, sentHeaders, toResponse } from './respond';

/** What goes out, as the client gets it and as the log keeps it. */
export type Outgoing = { response: Response; status: number; headers: HeaderList; body: Answer['body'] };

/** Throws when the answer is nothing that HTTP can carry. */
export function outgoing(answer: Answer, manner: Manner, extra: HeaderList): Outgoing {
  const headers = sentHeaders(answer, manner, extra);
  const body = sentBody(answer, manner.method);
  return { response: toResponse(answer.status, headers, body), status: answer.status, headers, body };
}
