import { expect, test } from 'vitest';
import { createSpeech } from './create-speech';

const SPEECH = createSpeech('es', { or: () => ' o ', and: () => ' y ', instead: ' O bien: ' }, [
  {
    sentences: {
      'A slug is needed': 'Hace falta un slug',
      'There is no {kind} "{name}".': 'No hay {kind:words} "{name}".',
      'Must be {0}.': 'Debe ser {0:words}.',
      'Must be {0}.{1}': 'Debe ser {0:words}.{1:words}',
      'Must have {0}, not {1}.': 'En lugar de {1:words}, debe tener {0:words}.',
      '"{0}" comes twice.': '"{0}" aparece dos veces.',
      'It has the same {0} as row {1}.': 'Tiene el mismo valor de {0:list} que la fila {1}.',
      '{0} There are: {1}.': '{0:words} Hay: {1}.',
      'No value is possible. {0}': 'Ningún valor es posible. {0:words}',
    },
    phrases: {
      world: 'mundo',
      'at most {0}': 'como máximo {0:words}',
      '{0} items': '{0:number} elementos',
      ' Did you mean {0}?': ' ¿Querías decir {0}?',
    },
  },
]);

test.each([
  ['A slug is needed', 'Hace falta un slug'],
  ['"a b" comes twice.', '"a b" aparece dos veces.'],
  ['Must have at most 3 items, not 4 items.', 'En lugar de 4 elementos, debe tener como máximo 3 elementos.'],
  ['Must be "a", "b or c" or "d".', 'Debe ser "a", "b or c" o "d".'],
  ['Must be "blue". Did you mean "blue"?', 'Debe ser "blue". ¿Querías decir "blue"?'],
  ['"x" comes twice. There are: a, b.', '"x" aparece dos veces. Hay: a, b.'],
  ['"a" comes twice. "b" comes twice.', '"a" aparece dos veces. "b" aparece dos veces.'],
  [
    'No value is possible. "a" comes twice. Must be 1.',
    'Ningún valor es posible. "a" aparece dos veces. Debe ser 1.',
  ],
  ['Must be 1. Or: Must be 2.', 'Debe ser 1. O bien: Debe ser 2.'],
])('says "%s" as "%s"', (english, spanish) => {
  expect(SPEECH.say(english)).toBe(spanish);
});

test.each(['Something nobody has translated.', 'world', '4 items', '', ' Or: ', 'Must have nothing'])(
  'leaves "%s" as it is',
  (text) => {
    expect(SPEECH.say(text)).toBe(text);
  },
);

test('a value that reads like a sentence of ours stays what its owner wrote', () => {
  expect(SPEECH.say('"A slug is needed" comes twice.')).toBe('"A slug is needed" aparece dos veces.');
});

test('values in a list stay, only what joins them is said in the language', () => {
  expect(SPEECH.say('It has the same world and email as row 3.')).toBe(
    'Tiene el mismo valor de world y email que la fila 3.',
  );
});

test('words of ours are said in the language, names are not', () => {
  const details = { kind: 'world', name: 'world' };
  expect(SPEECH.fill('There is no {kind} "{name}".', details)).toBe('No hay mundo "world".');
});

test('a sentence that nobody has translated is filled in as it is', () => {
  expect(SPEECH.fill('Bad {what}: {missing}', { what: 'luck' })).toBe('Bad luck: {missing}');
});

test.each([
  ['a value of a megabyte', `"${'x'.repeat(1_000_000)}" comes twice.`],
  ['a text that begins like many sentences', '"'.repeat(200_000)],
  ['sentences in sentences', 'No value is possible. '.repeat(20_000)],
  ['a list without end', `Must be ${'a or '.repeat(50_000)}b.`],
  ['joiners without end', ' Or: '.repeat(50_000)],
])('%s is told in a time that grows with it and no faster', (_, text) => {
  const started = performance.now();
  SPEECH.say(text);
  expect(performance.now() - started).toBeLessThan(1_000);
});
