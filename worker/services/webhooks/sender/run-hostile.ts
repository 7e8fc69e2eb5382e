import { isoTime } from '../../../platform/clock';
import { carriesBody } from '../../../platform/deliveries/carries-body';
import { signatureErrors } from '../../../platform/webhook-signature/signature-errors';
import { refuseTarget } from '../../send-delivery';
import { replayableEvent } from '../deliveries/inbox-deliveries';
import type { InboxPlace } from '../inbox-of';
import { composerOf } from './compose-event';
import {
  HOSTILE_CASES,
  type HostileAnswer,
  type HostileCase,
  type HostileReport,
  type HostileWish,
} from './hostile-documents';
import { type Range, type Shot, shotsOf } from './hostile-shots';
import { explain } from './hostile-words';
import { expectationOf, judgeAnswers } from './judge-answers';
import { shoot } from './shoot';

type CaseReport = HostileReport['cases'][number];

/** One request after the other, in a fixed order; a receiver that does not answer at all is left alone. */
export async function runHostile(place: InboxPlace, wish: HostileWish): Promise<HostileReport> {
  const { ports, now } = place;
  const { url, event_id, tolerance_seconds: tolerance, cases: wanted = HOSTILE_CASES } = wish;
  refuseTarget(ports, url);
  const event = event_id === undefined ? null : await replayableEvent(place, event_id);
  const composer = composerOf(wish, { ...place, event });
  if (composer.settings.scheme === 'none') throw signatureErrors.scheme_missing();
  const range: Range = { ...composer, now, tolerance };
  const cases: CaseReport[] = [];
  const { method } = composer.compose();
  for (const name of HOSTILE_CASES.filter((one) => wanted.includes(one) && canBeSent(one, method))) {
    const shots = await shotsOf(name, range);
    const isGivenUp = cases.some(({ verdict }) => verdict === 'unreachable');
    const answers: HostileAnswer[] = [];
    if (!isGivenUp) for (const shot of shots) answers.push(await shoot(url, shot, ports));
    const expected = expectationOf(name, composer.settings);
    const verdict = judgeAnswers(name, expected, answers);
    const explanation = explain(name, verdict, answers);
    const sent = isGivenUp ? [] : shots.map(shown);
    cases.push({ name, expected, sent, answers, verdict, explanation });
  }
  const passed = cases.filter(({ verdict }) => verdict === 'as_expected').length;
  const noted = cases.filter(({ verdict }) => verdict === 'noted').length;
  return { url, cases, passed, failed: cases.length - passed - noted };
}

/** Without a body there is no byte of it to be changed. */
function canBeSent(name: HostileCase, method: string): boolean {
  return name !== 'tampered_body' || carriesBody(method);
}

function shown({ headers, body, at }: Shot): CaseReport['sent'][number] {
  return { headers, body: new TextDecoder().decode(body), at: isoTime(at) };
}
