import type { Answer, HeaderList } from '../../../engine/answer';

/** Tokens are in most answers: no cache keeps one. */
export function jsonAnswer(status: number, document: unknown): Answer {
  const headers: HeaderList = [
    ['content-type', 'application/json'],
    ['cache-control', 'no-store'],
  ];
  return { status, headers, body: JSON.stringify(document) };
}

export function allowAnswer(allowed: readonly string[]): Answer {
  return { status: 204, headers: [['allow', allowed.join(', ')]], body: null };
}
