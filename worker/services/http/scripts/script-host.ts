import { STATE_OPERATIONS_MOST } from '../../../engine/state/replayed-state';
import type { StateAccess } from '../../../engine/state/state-operation';
import type { ScriptHost } from './quickjs/sandbox';
import type { ScriptScope } from './run-script';
import { askFaker } from './script-faker';
import { ScriptFault } from './script-fault';
import { plainBody } from './script-request';
import { stateOperation } from './script-state';

const BODY_BYTES = 2 * 1024 * 1024;
const ARGUMENTS_LENGTH = 1024 * 1024;
const LINES = 50;
const LINE_LENGTH = 500;
/** In fuel: for the call, and for each character that goes in or out. */
const COST = {
  state: { call: 1_000, character: 4 },
  faker: { call: 10_000, character: 16 },
  log: { call: 2_000, character: 2 },
  body: { call: 1_000, character: 2 },
} as const;

type CallName = keyof typeof COST;

/** What a script may ask for while it runs. Every call has its price, so that no script lets the house work for ever. */
export function createHost(scope: ScriptScope): { host: ScriptHost; lines: string[] } {
  const lines: string[] = [];
  let operations = 0;
  const calls: Record<CallName, (args: unknown[]) => unknown> = {
    state: ([operation]) => {
      operations += 1;
      if (operations > STATE_OPERATIONS_MOST)
        throw new ScriptFault(`state: a script asks its memory for at most ${STATE_OPERATIONS_MOST} things.`);
      return operate(scope.state, operation);
    },
    faker: ([module, method, args]) => askFaker(scope, module, method, args),
    log: (args) => keepLine(lines, args),
    body: () => bodyOf(scope),
  };
  const host: ScriptHost = {
    random: () => scope.random.next(),
    call(name, args) {
      if (!isCallName(name)) throw new ScriptFault(`There is no call ${name}.`);
      if (args.length > ARGUMENTS_LENGTH) throw new ScriptFault(`${name} is given more than 1 MB.`);
      const parsed: unknown = JSON.parse(args);
      const json = JSON.stringify(calls[name](Array.isArray(parsed) ? parsed : [parsed]) ?? null);
      const { call, character } = COST[name];
      return { json, cost: call + character * (args.length + json.length) };
    },
  };
  return { host, lines };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(COST, name);
}

function operate(state: StateAccess, given: unknown): unknown {
  const checked = stateOperation.safeParse(given);
  if (checked.success) return state.run(checked.data);
  const [issue] = checked.error.issues;
  throw new ScriptFault(`state: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is no operation'}`);
}

function keepLine(lines: string[], [line]: unknown[]): void {
  if (lines.length < LINES) lines.push(String(line).slice(0, LINE_LENGTH));
}

function bodyOf({ request }: ScriptScope) {
  if (request.body.bytes.byteLength > BODY_BYTES) {
    throw new ScriptFault(
      `A script reads bodies of at most ${BODY_BYTES} bytes; this one has ${request.body.bytes.byteLength}.`,
    );
  }
  return plainBody(request);
}
