import type { CollectionModel } from '../../../engine/collections/collection-model';
import type { WorldScope } from '../../../engine/collections/memory-call';
import { createRandom } from '../../../engine/random';
import { requestView } from '../../../engine/request/lazy-request';
import type { RunState, StateOperation } from '../../../engine/state/state-operation';
import { askMemory } from '../../group-memory';
import type { MockRequest } from '../../service';
import { answerErrors } from './answer-errors';
import type { HttpContext, MockCall } from './mock-call';

/** As many as a sequence has answers, more or less. */
const CALLS = 10;

const NO_MODELS: readonly CollectionModel[] = [];

export function openCall(
  request: MockRequest,
  context: HttpContext,
  params: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): MockCall {
  const view = requestView({
    id: context.seed.dice,
    method: request.method,
    path: request.path,
    query: request.query,
    url: request.url,
    baseUrl: context.baseUrl,
    params,
    headers: request.headerList,
    clientIp: request.clientIp,
    bytes,
  });
  return { request, view, context, remember: memoryOf(context) };
}

/** For a client that sends a seed nothing is counted: the number of the call is what the seed says, or follows from its dice. */
function memoryOf(context: HttpContext): RunState {
  const { seed } = context;
  return async (operations) => {
    const given = seed.isGiven ? (seed.call ?? callOf(seed)) : null;
    const asked = operations.filter(({ op }) => op !== 'call' || given === null);
    const known = asked.length === 0 ? [] : await ask(context, asked);
    const answers = operations.map((operation) =>
      operation.op === 'call' && given !== null ? given : known[asked.indexOf(operation)],
    );
    for (const [place, { op }] of operations.entries()) {
      if (op === 'call' && !seed.isGiven) seed.call = Number(answers[place]);
    }
    return answers;
  };
}

function callOf({ dice }: HttpContext['seed']): number {
  return createRandom(`${dice} call`).integer(1, CALLS);
}

async function ask(context: HttpContext, operations: StateOperation[]): Promise<unknown[]> {
  const { group, world, ports, compiled } = context;
  const { models, supply } = compiled.collections;
  const place = { group_id: group.id, world };
  const scope: WorldScope = { place, models: namedBy(operations, models) };
  const answer = await askMemory(scope, supply, (one) => ports.memory(place).run(one, operations));
  if (answer.ok) return answer.value;
  const { problem } = answer;
  throw answerErrors.memory_failed({ reason: 'detail' in problem ? problem.detail : problem.kind });
}

/** Most operations are about no collection, and need not carry what the group has. */
function namedBy(
  operations: StateOperation[],
  models: readonly CollectionModel[],
): readonly CollectionModel[] {
  return operations.some((operation) => 'collection' in operation) ? models : NO_MODELS;
}
