import { memoryName } from '../engine/collections/memory-name';
import type { ServiceCall } from '../engine/collections/service-call';
import type { StateOperation } from '../engine/state/state-operation';
import type { Ports } from '../services/ports';
import type { Neighbours } from './neighbours';

type Memory = ReturnType<Ports['memory']>;

/** What was done in a memory before, and was taken back. */
type Earlier = { operations: StateOperation[]; calls: ServiceCall[] };

/** A mock that is only looked at: no time goes by, nothing is called, and nothing of what it writes stays. */
export function rehearsalPorts(ports: Ports, neighbours: Pick<Neighbours, 'open'>): Ports {
  let passed = 0;
  const written = new Map<string, Earlier>();
  const rehearsing: Ports = {
    ...ports,
    clock: { now: () => ports.clock.now() + passed },
    wait: async (milliseconds) => {
      passed += milliseconds;
    },
    memory(place) {
      const name = memoryName(place);
      const earlier = written.get(name) ?? { operations: [], calls: [] };
      written.set(name, earlier);
      return rehearsedMemory(ports.memory(place), earlier);
    },
    store(groupId) {
      const store = ports.store(groupId);
      return {
        execute: (call) => store.execute({ ...call, isRehearsal: true }),
        destroy: notOfMocks,
      };
    },
    outbound: {
      refusal: (url) => ports.outbound.refusal(url),
      send: async () => ({ ok: false, because: 'refused', reason: 'A preview calls nobody: send a test.' }),
    },
    neighbour: (group, slug, at) => neighbours.open(group, slug, at, rehearsing),
  };
  return rehearsing;
}

/** What the mock wrote before is written again in front of each call, for it was taken back. */
function rehearsedMemory(memory: Memory, earlier: Earlier): Memory {
  return {
    list: (scope, wish) => memory.list(rehearsed(scope), wish),
    get: (scope, id, joins) => memory.get(rehearsed(scope), id, joins),
    insert: (scope, wish) => memory.insert(rehearsed(scope), wish),
    change: (scope, wish) => memory.change(rehearsed(scope), wish),
    remove: (scope, wish) => memory.remove(rehearsed(scope), wish),
    async run(scope, operations) {
      const before = [...earlier.operations];
      const answer = await memory.run(rehearsed(scope), [...before, ...operations]);
      if (!answer.ok) return answer;
      earlier.operations.push(...operations.filter((operation) => !('collection' in operation)));
      return { ok: true, value: answer.value.slice(before.length) };
    },
    async serve(scope, calls) {
      const before = [...earlier.calls];
      const answer = await memory.serve(rehearsed(scope), [...before, ...calls]);
      if (!answer.ok) return answer;
      earlier.calls.push(...calls);
      return { ok: true, values: answer.values.slice(before.length) };
    },
    export: notOfMocks,
    import: notOfMocks,
    overview: notOfMocks,
    resetScenarios: notOfMocks,
    reset: notOfMocks,
    fork: notOfMocks,
    describe: notOfMocks,
    worlds: notOfMocks,
    unregister: notOfMocks,
    destroy: notOfMocks,
  };
}

function rehearsed<Scope extends object>(scope: Scope): Scope & { isRehearsal: true } {
  return { ...scope, isRehearsal: true };
}

function notOfMocks(): never {
  throw new Error('No mock does this with its memory.');
}
