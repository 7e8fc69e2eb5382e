import type { Random } from '../../random';
import { randomHex } from '../../random-id';
import type { Run } from '../make/run';
import { word } from '../make/words';
import type { Guess } from '../names/guess';

type Demand = { low: number; high: number; tries: number };
type FormatMaker = (run: Run, guess: Guess | null, demand: Demand) => string;

export const networkFormats: readonly [string, FormatMaker][] = [
  ['uri', (run, guess, demand) => uriText(run, guess, demand)],
  ['url', (run, guess, demand) => uriText(run, guess, demand)],
  ['iri', (run, guess, demand) => uriText(run, guess, demand)],
  ['uri-reference', (run, guess, demand) => referenceText(run, guess, demand)],
  ['iri-reference', (run, guess, demand) => referenceText(run, guess, demand)],
  [
    'uri-template',
    (run, _, demand) => stretched(`https://${hostText(run.random, demand)}/items/{id}`, demand),
  ],
];

export function emailText(run: Run, guess: Guess | null, demand: Demand): string {
  const written = demand.tries < 4 && guess?.text?.(run);
  if (written && /^[\w.+-]+@[\w.-]+\.[a-z]+$/i.test(written)) return written;
  if (demand.tries < 4 && run.faker) {
    const email = run.faker.internet.email().toLowerCase();
    if (/^[\w.+-]+@[\w.-]+\.[a-z]+$/.test(email)) return email;
  }
  if (demand.high < 18) return `${letter(run.random)}@${letter(run.random)}.co`.padStart(demand.low, 'a');
  const text = `${word(run.random)}.${word(run.random)}@example.com`;
  if (demand.tries > 20 && text.length > demand.high) return `${word(run.random)}@a.co`;
  return text.length >= demand.low ? text : longEmail(run.random, demand.low);
}

/** The part before the "@" may have 64 letters, each label of a host 63. */
function longEmail(random: Random, low: number): string {
  let host = 'example.com';
  while (host.length + 65 < low)
    host = `${letter(random).repeat(Math.min(60, low - 65 - host.length + 1))}.${host}`;
  return `${letter(random).repeat(Math.max(1, Math.min(64, low - host.length - 1)))}@${host}`;
}

export function hostText(random: Random, { low, high }: Demand): string {
  let host = `${word(random)}.example.com`;
  if (host.length > high) host = high >= 7 ? `${letter(random)}a.test`.slice(0, high) : letter(random);
  while (host.length < low)
    host = `${letter(random).repeat(Math.max(1, Math.min(60, low - host.length - 1)))}.${host}`;
  return host;
}

export function ipv6Text(random: Random): string {
  return Array.from({ length: 8 }, () => randomHex(random, 4)).join(':');
}

function uriText(run: Run, guess: Guess | null, demand: Demand): string {
  const written = demand.tries < 4 && guess?.text?.(run);
  if (written && /^https?:\/\/[\w.-]+(?:[/?#][\w./?=&%#-]*)?$/.test(written)) return written;
  if (demand.high < 35) return stretched(`a:${letter(run.random)}`, demand);
  return stretched(`https://${hostText(run.random, { ...demand, low: 0 })}/${word(run.random)}`, demand);
}

function referenceText(run: Run, guess: Guess | null, demand: Demand): string {
  if (run.random.next() < 0.5 && demand.tries < 10) return uriText(run, guess, demand);
  return stretched(demand.high < 20 ? '/' : `/${word(run.random)}/${run.random.integer(1, 999)}`, demand);
}

function stretched(text: string, { low }: Demand): string {
  return text.length < low && low < 100_000 ? text + 'a'.repeat(low - text.length) : text;
}

function letter(random: Random): string {
  return 'abcdefghijklmnopqrstuvwxyz'[random.integer(0, 25)] ?? 'a';
}
