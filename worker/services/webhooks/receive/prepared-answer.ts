import type { Answer, HeaderList } from '../../../engine/answer';
import type { Kept } from '../memory/keep-event';
import type { RespondConfig } from '../settings/answer-config';

const JSON_TYPE: HeaderList = [['content-type', 'application/json']];

export type PreparedAnswer = {
  status: number;
  headers: HeaderList;
  /** null: a receipt. */
  body: string | null;
  delay_ms: number;
};

export type Receipt = { id: string; client_id: string; attempt: number; verdict: string };

export function prepareAnswer({
  status,
  headers,
  body,
  content_type,
  delay_ms,
}: RespondConfig): PreparedAnswer {
  const list = Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const isTyped = content_type === '' || list.some(([name]) => name === 'content-type');
  return {
    status,
    headers: isTyped ? list : [['content-type', content_type], ...list],
    body,
    delay_ms,
  };
}

/** Whoever has set a body gets that, and nothing of ours; what fails on purpose says so. */
export function answerOf(
  { headers, body }: PreparedAnswer,
  { status, fails }: Pick<Kept, 'status' | 'fails'>,
  receipt: Receipt,
): Answer {
  if (fails || body === null) {
    const told = JSON.stringify({ received: !fails, ...receipt });
    return { status, headers: fails ? JSON_TYPE : typed(headers), body: told };
  }
  if (body === '')
    return { status, headers: headers.filter(([name]) => name !== 'content-type'), body: null };
  return { status, headers, body };
}

function typed(headers: HeaderList): HeaderList {
  return [...JSON_TYPE, ...headers.filter(([name]) => name !== 'content-type')];
}
