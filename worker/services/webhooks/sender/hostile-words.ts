import type { HostileAnswer, HostileCase, HostileVerdict } from './hostile-documents';
import { isAccepted } from './judge-answers';

type Words = { what: string; good: string; bad: string };

const WORDS: Record<HostileCase, Words> = {
  honest: {
    what: 'An event, signed as it should be.',
    good: 'It was accepted.',
    bad: 'It was refused: look at the secret, and whether the raw body is what is checked.',
  },
  duplicate: {
    what: 'The same request twice: vendors do that when an answer was lost.',
    good: 'The second was accepted too: see that it has no effect of its own.',
    bad: 'The second was refused: most vendors will then send it again and again.',
  },
  reordered: {
    what: 'Of two events the later one came first: no vendor promises an order.',
    good: 'Both were accepted.',
    bad: 'An honest event was refused because another one came before it.',
  },
  old_replay: {
    what: 'An event of another day with the signature that it had then, as somebody who has recorded it would send it.',
    good: 'It was refused.',
    bad: 'It was accepted: whoever has recorded a request can repeat it.',
  },
  tampered_body: {
    what: 'One byte of the body was changed after signing.',
    good: 'It was refused.',
    bad: 'It was accepted: the signature is not checked, or not over the raw body.',
  },
  wrong_secret: {
    what: 'Signed with a secret that the receiver does not have.',
    good: 'It was refused.',
    bad: 'It was accepted: anybody can sign events for this receiver.',
  },
  clock_behind: {
    what: 'Signed with a timestamp that is just too old.',
    good: 'It was refused.',
    bad: 'It was accepted: the age of the timestamp is not checked.',
  },
  clock_ahead: {
    what: 'Signed with a timestamp of the future.',
    good: 'It was refused.',
    bad: 'It was accepted: a recorded request is good for longer than the tolerance.',
  },
  absent_signature: {
    what: 'The headers of the signature are missing.',
    good: 'It was refused.',
    bad: 'It was accepted: what is not signed passes.',
  },
  tampered_signature: {
    what: 'One character of the signature was changed.',
    good: 'It was refused.',
    bad: 'It was accepted: the signature is not compared as a whole.',
  },
};

/** Schemes differ in what a receiver can know. */
const NOTED: Partial<Record<HostileCase, string>> = {
  old_replay: 'This scheme signs no time, so its age cannot be told: only ids that were seen before can.',
  clock_behind: 'This scheme signs no time, so nothing is too old.',
  clock_ahead: "This scheme signs no time, or the vendor's own libraries let the future pass.",
};

export function explain(
  name: HostileCase,
  verdict: HostileVerdict,
  answers: readonly HostileAnswer[],
): string {
  const { what, good, bad } = WORDS[name];
  const isTaken = answers.length > 0 && answers.every(isAccepted);
  switch (verdict) {
    case 'as_expected':
      return `${what} ${good}${crashed(answers)}`;
    case 'refused_honest':
      return `${what} ${name === 'duplicate' ? WORDS.honest.bad : bad}`;
    case 'accepted_hostile':
      return `${what} ${bad}`;
    case 'unreachable':
      return `${what} ${answers.find(({ error }) => error !== null)?.error ?? 'It was not sent, for nothing was answered before.'}`;
    case 'noted':
      if (name === 'duplicate') return `${what} ${isTaken ? good : bad}`;
      return `${what} It was ${isTaken ? 'accepted' : 'refused'}. ${NOTED[name] ?? ''}`.trim();
  }
}

function crashed(answers: readonly HostileAnswer[]): string {
  const isCrash = answers.some(({ status }) => status !== null && status >= 500);
  return isCrash ? ' The status says that the receiver failed; a 4xx would say that it has refused.' : '';
}
