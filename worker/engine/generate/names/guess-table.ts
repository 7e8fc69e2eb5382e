import type { Faker } from '@faker-js/faker';
import { randomHex, randomUuid } from '../../random-id';
import { DAY } from '../format/moments';
import type { Run } from '../make/run';
import { word } from '../make/words';
import type { Guess } from './guess';
import { NUMBER_NAMES } from './number-names';
import { sentenceCase, TEXT_NAMES } from './text-names';

type Told = Omit<Guess, 'label'>;

const MOMENT_ENDS = new Set(['at', 'date', 'time', 'on', 'timestamp', 'until', 'since', 'datetime']);
const PEOPLE =
  /user|person|people|customer|author|owner|member|employee|contact|patient|student|client|profile|guest|buyer/;
const COMPANIES =
  /company|organi[sz]ation|org$|vendor|brand|supplier|business|employer|publisher|manufacturer/;
const PRODUCTS = /product|item|article|goods|sku|catalog/;
const PETS = /^(pet|dog|cat|animal|horse)s?$/;
const PLACES = /city|cities|town/;

/** What a name says; nothing for a name that says nothing. */
export function guessTable(words: readonly string[], label: string, context: string): Told {
  const last = words.at(-1) ?? '';
  const number = NUMBER_NAMES.get(label) ?? NUMBER_NAMES.get(last);
  const text = textFor(words, label, last, context);
  const moment = momentFor(words, label, last);
  const code = TEXT_NAMES.get(`${label}code`);
  return {
    ...(code && { short: spoken(code) }),
    ...(text ? { text } : moment ? { text: (run: Run) => new Date(moment(run)).toISOString() } : {}),
    ...(number ? { number } : moment ? { number: (run: Run) => Math.floor(moment(run)) } : {}),
    ...(moment ? { moment } : {}),
  };
}

function textFor(words: readonly string[], label: string, last: string, context: string): Guess['text'] {
  if (label === 'name' || label === 'fullname' || label === 'displayname' || label === 'title') {
    const named = nameIn(label, context);
    if (named) return named;
  }
  const known = TEXT_NAMES.get(label) ?? TEXT_NAMES.get(singular(label));
  if (known) return spoken(known);
  if (words.length > 1 && (last === 'id' || last === 'uuid' || last === 'guid'))
    return ({ random }) => randomUuid(random);
  if (last === 'token' || last === 'secret' || last === 'hash') return ({ random }) => randomHex(random, 32);
  const ending =
    words.length > 1
      ? (TEXT_NAMES.get(words.slice(-2).join('')) ?? TEXT_NAMES.get(last) ?? TEXT_NAMES.get(singular(last)))
      : undefined;
  return ending && !MOMENT_ENDS.has(last) ? spoken(ending) : undefined;
}

function nameIn(label: string, context: string): Guess['text'] | undefined {
  if (PEOPLE.test(context) && label !== 'title') return spoken((faker) => faker.person.fullName());
  if (COMPANIES.test(context)) return spoken((faker) => faker.company.name());
  if (PRODUCTS.test(context)) return spoken((faker) => faker.commerce.productName());
  if (PLACES.test(context)) return spoken((faker) => faker.location.city());
  if (PETS.test(context)) return spoken((faker) => faker.person.firstName());
  // Of something that is no person as far as anyone can tell.
  return context === '' || label !== 'name' ? undefined : ({ random }) => sentenceCase(word(random));
}

/** A locale need not have everything: what it lacks is not told. */
function spoken(speak: (faker: Faker, run: Run) => string): NonNullable<Guess['text']> {
  return (run) => {
    if (!run.faker) return undefined;
    try {
      return speak(run.faker, run);
    } catch {
      return undefined;
    }
  };
}

function momentFor(words: readonly string[], label: string, last: string): Guess['moment'] | undefined {
  const between = (from: number, to: number) => (run: Run) =>
    run.now + (from + run.random.next() * (to - from)) * DAY;
  if (/birth|^dob$/.test(label)) return between(-75 * 365, -18 * 365);
  const isMoment =
    MOMENT_ENDS.has(last) || label === 'created' || label === 'updated' || label === 'modified';
  if (!isMoment && !/timestamp/.test(label)) return undefined;
  if (/expir|due|until|valid|deadline|end|next|schedul|renew|deliver|start|arriv|depart/.test(label))
    return between(1, 90);
  if (/creat|register|sign|join|founded|since|publish/.test(label)) return between(-365, -31);
  if (/updat|modif|last|seen|chang|access/.test(label)) return between(-30, 0);
  return words.length > 1 || label !== 'time' ? between(-90, 0) : undefined;
}

function singular(label: string): string {
  if (label.endsWith('ies')) return `${label.slice(0, -3)}y`;
  if (label.endsWith('sses')) return label.slice(0, -2);
  return label.endsWith('s') && !label.endsWith('ss') ? label.slice(0, -1) : label;
}
