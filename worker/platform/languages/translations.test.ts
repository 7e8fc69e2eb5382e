import { expect, test } from 'vitest';
import { everyDictionary } from '../../testing/messages/dictionaries';
import { everyLiteral } from '../../testing/messages/message-sources';
import { SPANISH } from './es/spanish';
import { choosyHoles, fillHoles, type Values } from './holes';
import { PORTUGUESE } from './pt-br/portuguese';

const FAMILIES = everyDictionary();
const LITERALS = everyLiteral();

/** The engine puts these together from a number and a noun, or from words and a limit. */
const COMPOSED = new Set([
  ...['1 item', '{0} items', '1 character', '{0} characters', '1 property', '{0} properties'],
  ...['1 alternative', '{0} alternatives', 'more than {0}', 'less than {0}'],
]);

const PHRASE = 'an e-mail address';

const SPEECHES = [
  ['es', SPANISH],
  ['pt-br', PORTUGUESE],
] as const;

function entriesOf(language: string, isWanted: (family: string) => boolean = () => true): [string, string][] {
  return FAMILIES.filter((each) => each.language === language && isWanted(each.family)).flatMap(
    ({ dictionary: { sentences, phrases = {} } }) => [
      ...Object.entries(sentences),
      ...Object.entries(phrases),
    ],
  );
}

test.each(['es', 'pt-br'])('every message in the sources has a translation: %s', (language) => {
  const known = new Set(entriesOf(language).map(([english]) => english));
  const untold = LITERALS.filter(({ isMessage, text }) => isMessage && !known.has(text));
  expect(untold.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test.each(['es', 'pt-br'])('every translation is of something that the sources say: %s', (language) => {
  const said = new Set([...LITERALS.map(({ text }) => text), ...COMPOSED]);
  // What zod says is not in our sources; its own test goes through all of it.
  const ours = entriesOf(language, (family) => family !== 'zod');
  expect(ours.map(([english]) => english).filter((english) => !said.has(english))).toEqual([]);
});

test.each(['es', 'pt-br'])('no message is translated twice, which could differ: %s', (language) => {
  const all = entriesOf(language).map(([english]) => english);
  expect(all.filter((english, index) => all.indexOf(english) !== index)).toEqual([]);
});

test.each(['es', 'pt-br'])('a translation fills the holes of its English sentence: %s', (language) => {
  const differing = entriesOf(language).filter(([english, told]) => holesIn(english) !== holesIn(told));
  expect(differing).toEqual([]);
});

test('the languages agree on which holes take words', () => {
  const [spanish, portuguese] = ['es', 'pt-br'].map((language) =>
    entriesOf(language).map(([english, told]) => `${english} ${wordsIn(told)}`),
  );
  expect(spanish?.sort()).toEqual(portuguese?.sort());
});

test.each(SPEECHES)('no sentence is taken for another: %s', (language, speech) => {
  const sentences = FAMILIES.filter((each) => each.language === language).flatMap(({ dictionary }) =>
    Object.entries(dictionary.sentences),
  );
  const phrase = speech.fill('{0:words}', { 0: PHRASE });
  const mistaken = sentences.filter(([english, told]) => {
    const filled = fillHoles(english, valuesFor(told, PHRASE));
    return speech.say(filled) !== fillHoles(told, valuesFor(told, phrase));
  });
  expect(mistaken).toEqual([]);
});

function valuesFor(told: string, phrase: string): Values {
  const choosy = choosyHoles(told).map(({ index, kind }) => [index, kind === 'number' ? '7' : phrase]);
  return { 0: 'Ax', 1: 'By', 2: 'Cz', 3: 'Dw', ...Object.fromEntries(choosy) };
}

function holesIn(text: string): string {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)(?::\w+)?\}/g), ([, name]) => name))].sort().join();
}

function wordsIn(text: string): string {
  return Array.from(text.matchAll(/\{\w+:\w+\}/g), ([hole]) => hole)
    .sort()
    .join();
}
