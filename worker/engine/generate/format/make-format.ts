import { randomHex, randomUuid } from '../../random-id';
import type { Run } from '../make/run';
import type { Guess } from '../names/guess';
import { digits } from './characters';
import { durationText, momentOf, timeText } from './moments';
import { emailText, hostText, ipv6Text, networkFormats } from './network';

/** `tries` grows while what came out did not fit; later ones should be plainer and shorter. */
export type FormatDemand = { low: number; high: number; tries: number };

type FormatMaker = (run: Run, guess: Guess | null, demand: FormatDemand) => string;

const FORMATS: ReadonlyMap<string, FormatMaker> = new Map<string, FormatMaker>([
  ['date-time', (run, guess, demand) => new Date(momentOf(run, guess, demand.tries)).toISOString()],
  ['datetime', (run, guess, demand) => new Date(momentOf(run, guess, demand.tries)).toISOString()],
  ['date', (run, guess, demand) => new Date(momentOf(run, guess, demand.tries)).toISOString().slice(0, 10)],
  ['time', (run) => timeText(run.random, true)],
  ['iso-time', (run) => timeText(run.random, true)],
  ['iso-date-time', (run, guess, demand) => new Date(momentOf(run, guess, demand.tries)).toISOString()],
  ['duration', (run) => durationText(run.random)],
  ['email', (run, guess, demand) => emailText(run, guess, demand)],
  ['idn-email', (run, guess, demand) => emailText(run, guess, demand)],
  ['hostname', (run, _, demand) => hostText(run.random, demand)],
  ['idn-hostname', (run, _, demand) => hostText(run.random, demand)],
  ['ipv4', ({ random }) => Array.from({ length: 4 }, () => random.integer(1, 254)).join('.')],
  ['ipv6', ({ random }) => ipv6Text(random)],
  [
    'uuid',
    ({ random }, _, { tries }) => (tries > 20 ? randomUuid(random).toUpperCase() : randomUuid(random)),
  ],
  [
    'regex',
    ({ random }) => ['^[a-z]+$', '^\\d{3,5}$', '[A-Z][a-z]*', '^(yes|no)$'][random.integer(0, 3)] ?? '.',
  ],
  [
    'json-pointer',
    ({ random }) => ['', '/items', '/items/0', '/user/name', '/a~1b/0'][random.integer(0, 4)] ?? '',
  ],
  [
    'relative-json-pointer',
    ({ random }) => ['0', '1/items', '2#', '1/user/name'][random.integer(0, 3)] ?? '0',
  ],
  ['byte', ({ random }) => bytesText(random.integer(6, 18), () => random.integer(0, 255))],
  ['binary', ({ random }) => randomHex(random, random.integer(8, 32))],
  ['password', (run, _, demand) => passwordText(run, demand)],
  ['int32', ({ random }) => digits(random, 5)],
  ['int64', ({ random }) => digits(random, 9)],
  ['float', ({ random }) => `${random.integer(0, 999)}.${random.integer(1, 99)}`],
  ['double', ({ random }) => `${random.integer(0, 99999)}.${random.integer(1, 99)}`],
  ...networkFormats,
]);

/** Null when the name is not known: then the format asks for nothing. */
export function makeFormat(name: string, run: Run, guess: Guess | null, demand: FormatDemand): string | null {
  return FORMATS.get(name)?.(run, guess, demand) ?? null;
}

function bytesText(length: number, byte: () => number): string {
  return btoa(String.fromCharCode(...Array.from({ length }, byte)));
}

function passwordText({ random }: Run, { low, high }: FormatDemand): string {
  const length = Math.max(low, Math.min(high, 12));
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+';
  let text = '';
  for (let index = 0; index < Math.min(length, 1000); index++)
    text += letters[random.integer(0, letters.length - 1)];
  return text;
}
