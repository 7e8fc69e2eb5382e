import { parseArgs } from 'node:util';

export type Options = {
  mode: 'compare' | 'memory';
  cases: string[];
  only: string[] | undefined;
  rounds: number;
  seconds: number;
  warmSeconds: number;
  connections: number;
  minutes: number;
  requestsPerSecond: number;
  /** Whether everything works, not how fast: little data, one round, no goals. */
  isQuick: boolean;
};

const DEFAULTS = {
  rounds: '5',
  seconds: '3',
  warm: '5',
  connections: '16',
  minutes: '10',
  rate: '2000',
};

const QUICK = { rounds: 1, seconds: 1, warmSeconds: 0, minutes: 0.1, requestsPerSecond: 200 };

export const USAGE = `npm run bench -- [case…] [--rounds ${DEFAULTS.rounds}] [--seconds ${DEFAULTS.seconds}] \
[--warm ${DEFAULTS.warm}] [--connections ${DEFAULTS.connections}] [--only name,name] [--quick]
npm run bench -- memory [--minutes ${DEFAULTS.minutes}] [--rate ${DEFAULTS.rate}] [--connections ${DEFAULTS.connections}]`;

export class ArgumentError extends Error {}

function positive(name: string, text: string, isWhole: boolean): number {
  const value = Number(text);
  if (!(value > 0) || (isWhole && !Number.isInteger(value))) {
    throw new ArgumentError(`--${name} must be a ${isWhole ? 'whole ' : ''}number above 0, not "${text}"`);
  }
  return value;
}

function checkNames(what: string, names: string[], known: readonly string[]): string[] {
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new ArgumentError(`there is no ${what} "${stranger}"; there is ${known.join(', ')}`);
  }
  return names;
}

function parse(args: string[]) {
  const option = (value: string) => ({ type: 'string' as const, default: value });
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        rounds: option(DEFAULTS.rounds),
        seconds: option(DEFAULTS.seconds),
        warm: option(DEFAULTS.warm),
        connections: option(DEFAULTS.connections),
        minutes: option(DEFAULTS.minutes),
        rate: option(DEFAULTS.rate),
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

export function readOptions(args: string[], cases: readonly string[], targets: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const isMemory = positionals[0] === 'memory';
  const names = checkNames('case', isMemory ? positionals.slice(1) : positionals, cases);
  return {
    mode: isMemory ? 'memory' : 'compare',
    cases: names.length > 0 ? names : isMemory ? ['static'] : [...cases],
    only: values.only === undefined ? undefined : checkNames('server', values.only.split(','), targets),
    rounds: positive('rounds', values.rounds, true),
    seconds: positive('seconds', values.seconds, true),
    warmSeconds: positive('warm', values.warm, true),
    connections: positive('connections', values.connections, true),
    minutes: positive('minutes', values.minutes, false),
    requestsPerSecond: positive('rate', values.rate, true),
    isQuick: values.quick,
    ...(values.quick ? QUICK : {}),
  };
}
