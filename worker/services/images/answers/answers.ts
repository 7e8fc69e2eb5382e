import type { Answer, HeaderList } from '../../../engine/answer';

export function jsonAnswer(status: number, document: unknown, headers: HeaderList = []): Answer {
  return {
    status,
    headers: [['content-type', 'application/json'], ['cache-control', 'no-store'], ...headers],
    body: JSON.stringify(document),
  };
}

export function allowAnswer(allowed: readonly string[]): Answer {
  return { status: 204, headers: [['allow', allowed.join(', ')]], body: null };
}
