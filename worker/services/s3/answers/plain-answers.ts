import type { Answer, HeaderList } from '../../../engine/answer';

export function xmlAnswer(body: string, headers: HeaderList = []): Answer {
  return { status: 200, headers: [['content-type', 'application/xml'], ...headers], body };
}

export function emptyAnswer(headers: HeaderList = []): Answer {
  return { status: 200, headers, body: null };
}

export function noContent(headers: HeaderList = []): Answer {
  return { status: 204, headers, body: null };
}
