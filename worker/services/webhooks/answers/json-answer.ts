import type { Answer } from '../../../engine/answer';

export function jsonAnswer(document: unknown, status = 200): Answer {
  const headers: Answer['headers'] = [
    ['content-type', 'application/json'],
    ['cache-control', 'no-store'],
  ];
  return { status, headers, body: JSON.stringify(document) };
}
