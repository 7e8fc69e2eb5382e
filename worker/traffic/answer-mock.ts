import type { Answer, HeaderList } from '../engine/answer';
import type { Why } from '../engine/exchange';
import { createRandom } from '../engine/random';
import type { Ports } from '../services/ports';
import type { MockRequest } from '../services/service';
import { planTrouble, type Trouble } from './gate';
import type { Snapshot } from './snapshot';

export type Asked = {
  snapshot: Snapshot;
  ports: Ports;
  seed: string;
  world: string;
  baseUrl: string;
  why: Why;
  /** The gate adds headers that the answer carries whatever it is. */
  extra: HeaderList;
};

/** The gate's faults, then the service. Answers without a promise when neither waits. */
export function answerMock(request: MockRequest, asked: Asked): Answer | Promise<Answer> {
  const trouble = planTrouble(asked.snapshot.gate, request.query, asked.seed);
  return trouble ? answerInTrouble(request, asked, trouble) : askService(request, asked);
}

async function answerInTrouble(request: MockRequest, asked: Asked, trouble: Trouble): Promise<Answer> {
  const { ports, why, extra } = asked;
  if (trouble.delay > 0) await ports.wait(trouble.delay);
  if (trouble.fault) extra.push(['x-understudy-fault', trouble.fault]);
  const answer = trouble.answer ?? (await askService(request, asked));
  if (trouble.answer) why.outcome = 'fault';
  if (trouble.fault) why.fault = trouble.fault;
  if (trouble.delay > 0) why.delay_ms = trouble.delay + (why.delay_ms ?? 0);
  return answer;
}

function askService(request: MockRequest, { snapshot, ports, seed, world, baseUrl, why }: Asked) {
  return snapshot.service.handle(request, {
    group: snapshot.group,
    config: snapshot.config,
    compiled: snapshot.compiled,
    ports,
    now: ports.clock.now(),
    world,
    random: createRandom(seed),
    why,
    baseUrl,
  });
}
