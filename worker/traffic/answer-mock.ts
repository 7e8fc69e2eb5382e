import type { Answer, HeaderList } from '../engine/answer';
import type { Why } from '../engine/exchange';
import type { Ports } from '../services/ports';
import type { MockRequest } from '../services/service';
import { planTrouble, type Trouble } from './gate';
import { breakAnswer } from './gate/break-answer';
import { twinAt } from './gate/chaos';
import type { Counters } from './gate/counters';
import { MockContext } from './mock-context';
import type { Recorder } from './recorder';
import type { Snapshot } from './snapshot';
import type { Wishes } from './wishes';

export type Asked = {
  snapshot: Snapshot;
  ports: Ports;
  wishes: Wishes;
  counters: Counters;
  /** Null where nothing of this is to be in the log. */
  recorder: Recorder | null;
  baseUrl: string;
  why: Why;
  /** Whether somebody will read why, so that a service may take its time to say it. */
  explains: boolean;
  /** The gate adds headers that the answer carries whatever it is. */
  extra: HeaderList;
};

/** The service, and the gate's faults around it. Answers without a promise when neither waits. */
export function answerMock(request: MockRequest, asked: Asked): Answer | Promise<Answer> {
  const twin = twinAt(request, asked.snapshot);
  if (twin) request.path = twin.path;
  const trouble = planTrouble(request, asked, twin?.plan ?? null);
  return trouble ? answerInTrouble(request, asked, trouble) : askService(request, asked);
}

async function answerInTrouble(request: MockRequest, asked: Asked, trouble: Trouble): Promise<Answer> {
  const { why, ports } = asked;
  tell(asked, trouble.names);
  await hold(ports, trouble.delay);
  try {
    if (!trouble.answer) return await brokenAnswer(request, asked, trouble);
    why.outcome = 'fault';
    const route = asked.snapshot.service.routeOf?.(request.method, request.path);
    if (route) why.route = route;
    return trouble.answer;
  } finally {
    // A service names its own delay alone.
    if (trouble.delay > 0) why.delay_ms = trouble.delay + (why.delay_ms ?? 0);
  }
}

async function brokenAnswer(request: MockRequest, asked: Asked, trouble: Trouble): Promise<Answer> {
  const { why, ports } = asked;
  const answer = await askService(request, asked);
  if (trouble.faults.length === 0) return answer;
  const broken = breakAnswer(answer, request.method, trouble);
  if (broken.passedOver.length > 0) why.checks = [...(why.checks ?? []), ...broken.passedOver];
  if (broken.name !== null) tell(asked, [...trouble.names, broken.name]);
  if (broken.delay > 0) why.delay_ms = broken.delay + (why.delay_ms ?? 0);
  await hold(ports, broken.delay);
  return broken.answer;
}

function tell({ why, extra }: Asked, names: string[]): void {
  if (names.length === 0) return;
  why.fault = names.join(', ');
  const told = extra.findIndex(([name]) => name === 'x-understudy-fault');
  extra.splice(told < 0 ? extra.length : told, 1, ['x-understudy-fault', why.fault]);
}

/** Cloudflare ends the work for a client that has left; its exchange is to be in the log all the same. */
async function hold(ports: Ports, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  const waiting = ports.wait(milliseconds);
  ports.waitUntil(waiting);
  await waiting;
}

function askService(request: MockRequest, asked: Asked): Answer | Promise<Answer> {
  return asked.snapshot.service.handle(request, new MockContext(asked));
}
