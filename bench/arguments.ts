import { parseArgs } from 'node:util';

/** Each but `compare` is named by the first word. */
export const MODES = ['compare', 'memory', 'log', 'live', 'shards', 'images'] as const;

export type Mode = (typeof MODES)[number];

export type Options = {
  mode: Mode;
  cases: string[];
  only: string[] | undefined;
  rounds: number;
  seconds: number;
  warmSeconds: number;
  connections: number;
  minutes: number;
  requestsPerSecond: number;
  subscribers: number;
  /** Of subscribers. */
  processes: number;
  /** Each exchange for a target of its own. */
  isVaried: boolean;
  writers: number;
  /** Exchanges of one. */
  batch: number;
  /** What the log objects keep is on a disk, not in memory. */
  isOnDisk: boolean;
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
  subscribers: '100',
  processes: '2',
  writers: '8',
  batch: '300',
};

const DEFAULTS_OF: Partial<Record<Mode, Partial<typeof DEFAULTS>>> = {
  live: { seconds: '10', rate: '1000', subscribers: '1000' },
  shards: { warm: '2' },
  images: { connections: '8' },
};

/** Those that are not of the cases. */
const SERVERS_OF: Partial<Record<Mode, readonly string[]>> = { images: ['understudy', 'sharp'] };

const QUICK = {
  rounds: 1,
  seconds: 1,
  warmSeconds: 0,
  minutes: 0.1,
  requestsPerSecond: 200,
  subscribers: 20,
};

export const USAGE = `npm run bench -- [case…] [--rounds ${DEFAULTS.rounds}] [--seconds ${DEFAULTS.seconds}] \
[--warm ${DEFAULTS.warm}] [--connections ${DEFAULTS.connections}] [--only name,name] [--quick]
npm run bench -- memory [--minutes ${DEFAULTS.minutes}] [--rate ${DEFAULTS.rate}] [--connections ${DEFAULTS.connections}]
npm run bench -- log [--rounds] [--seconds] [--warm] [--connections] [--subscribers ${DEFAULTS.subscribers}]
npm run bench -- live [--subscribers 1000] [--rate 1000] [--seconds 10] [--processes ${DEFAULTS.processes}] [--varied]
npm run bench -- images [--rounds] [--connections 8] [--only name,name]
npm run bench -- shards [--rounds] [--seconds] [--warm 2] [--writers ${DEFAULTS.writers}] [--batch ${DEFAULTS.batch}] [--disk]`;

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
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const numbers = {
    rounds: text,
    seconds: text,
    warm: text,
    connections: text,
    minutes: text,
    rate: text,
    subscribers: text,
    processes: text,
    writers: text,
    batch: text,
  };
  try {
    const options = { ...numbers, only: text, varied: flag, disk: flag, quick: flag };
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error));
  }
}

/** `s3` stands for all whose names begin so. */
function withBeginnings(names: string[], known: readonly string[]): string[] {
  const meant = names.flatMap((name) => {
    const begun = known.filter((one) => one.startsWith(`${name}-`));
    return known.includes(name) || begun.length === 0 ? [name] : begun;
  });
  return [...new Set(meant)];
}

function casesOf(mode: Mode, written: string[], known: readonly string[]): string[] {
  const names = withBeginnings(written, known);
  if (mode === 'compare') return names.length > 0 ? checkNames('case', names, known) : [...known];
  if (names.length > 0 && mode !== 'memory') throw new ArgumentError(`${mode} takes no case`);
  return names.length > 0 ? checkNames('case', names, known) : ['static'];
}

export function readOptions(args: string[], cases: readonly string[], targets: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const named = MODES.find((one) => one !== 'compare' && one === positionals[0]);
  const mode = named ?? 'compare';
  const names = named ? positionals.slice(1) : positionals;
  const defaults = { ...DEFAULTS, ...DEFAULTS_OF[mode] };
  const number = (name: keyof typeof DEFAULTS, isWhole = true) =>
    positive(name, values[name] ?? defaults[name], isWhole);
  return {
    mode,
    cases: casesOf(mode, names, cases),
    only:
      values.only === undefined
        ? undefined
        : checkNames('server', values.only.split(','), SERVERS_OF[mode] ?? targets),
    rounds: number('rounds'),
    seconds: number('seconds'),
    warmSeconds: number('warm'),
    connections: number('connections'),
    minutes: number('minutes', false),
    requestsPerSecond: number('rate'),
    subscribers: number('subscribers'),
    processes: number('processes'),
    isVaried: values.varied,
    writers: number('writers'),
    batch: number('batch'),
    isOnDisk: values.disk,
    isQuick: values.quick,
    ...(values.quick ? QUICK : {}),
  };
}
