import type { Answer } from '../../../engine/answer';

/** A sender's question whether it has reached the right one, and what it wants to hear. */
export type Handshake = {
  name: string;
  /** As the sender calls it. */
  type: string;
  answer: Answer;
  /** The sender signs the question as it signs events. */
  isSigned: boolean;
};

export function signed(name: string, type: string, answer: Answer): Handshake {
  return { name, type, answer, isSigned: true };
}

export function unsigned(name: string, type: string, answer: Answer): Handshake {
  return { name, type, answer, isSigned: false };
}

/** What a stranger has sent is given back to it: as a text that no browser runs. */
export function plainAnswer(text: string, status = 200): Answer {
  const headers: Answer['headers'] = [
    ['content-type', 'text/plain; charset=utf-8'],
    ['x-content-type-options', 'nosniff'],
  ];
  return { status, headers, body: text };
}
