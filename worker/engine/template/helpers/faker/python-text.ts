import type { Faker } from '@faker-js/faker';
import type { RenderScope } from '../../template-helper';
import { listOr, numberOr, type ProviderTable, provider, sizeOr, textOr, times } from './faker-provider';

const none: readonly string[] = [];

export const PYTHON_TEXT: ProviderTable = {
  word: provider(none, (faker) => faker.lorem.word()),
  words: provider(['nb'], (faker, [nb], scope) => times(sizeOr(nb, 3, scope), () => faker.lorem.word())),
  sentence: provider(['nb_words'], (faker, [nb], scope) => faker.lorem.sentence(sizeOr(nb, 6, scope) || 1)),
  sentences: provider(['nb'], (faker, [nb], scope) =>
    times(sizeOr(nb, 3, scope, 10), () => faker.lorem.sentence()),
  ),
  paragraph: provider(['nb_sentences'], (faker, [nb], scope) =>
    faker.lorem.paragraph(sizeOr(nb, 3, scope, 10) || 1),
  ),
  paragraphs: provider(['nb'], (faker, [nb], scope) =>
    times(sizeOr(nb, 3, scope, 50), () => faker.lorem.paragraph()),
  ),
  text: provider(['max_nb_chars'], (faker, [most], scope) => text(faker, sizeOr(most, 200, scope))),
  texts: provider(['nb_texts', 'max_nb_chars'], (faker, [nb, most], scope) =>
    times(sizeOr(nb, 3, scope), () => text(faker, sizeOr(most, 200, scope))),
  ),
  numerify: provider(['text'], (faker, [pattern], scope) =>
    filled(textOr(pattern, '###'), scope, (sign) => digitFor(sign, faker)),
  ),
  lexify: provider(['text', 'letters'], (faker, [pattern, letters], scope) =>
    filled(textOr(pattern, '????'), scope, (sign) => (sign === '?' ? letter(faker, letters) : null)),
  ),
  bothify: provider(['text', 'letters'], (faker, [pattern, letters], scope) =>
    filled(textOr(pattern, '## ??'), scope, (sign) =>
      sign === '?' ? letter(faker, letters) : digitFor(sign, faker),
    ),
  ),
  hexify: provider(['text', 'upper'], (faker, [pattern, upper], scope) =>
    filled(textOr(pattern, '^^^^'), scope, (sign) =>
      sign === '^' ? pickChar(faker, upper === true ? '0123456789ABCDEF' : '0123456789abcdef') : null,
    ),
  ),
  pystr: provider(['min_chars', 'max_chars'], (faker, [low, high], scope) => {
    const most = sizeOr(high, 20, scope);
    return faker.string.alpha(
      low === undefined ? most : faker.number.int({ min: Math.min(numberOr(low, most), most), max: most }),
    );
  }),
  random_letter: provider(none, (faker) => faker.string.alpha()),
  random_letters: provider(['length'], (faker, [length], scope) => [
    ...faker.string.alpha(sizeOr(length, 16, scope)),
  ]),
  random_lowercase_letter: provider(none, (faker) => faker.string.alpha({ casing: 'lower' })),
  random_uppercase_letter: provider(none, (faker) => faker.string.alpha({ casing: 'upper' })),
  random_element: provider(['elements'], (faker, [elements]) => pick(faker, elements)),
  random_elements: provider(['elements', 'length'], (faker, [elements, length], scope) =>
    times(sizeOr(length, 1, scope), () => pick(faker, elements)),
  ),
  random_choices: provider(['elements', 'length'], (faker, [elements, length], scope) =>
    times(sizeOr(length, 1, scope), () => pick(faker, elements)),
  ),
  random_sample: provider(['elements', 'length'], (faker, [elements, length], scope) =>
    faker.helpers.arrayElements(listOr(elements, LETTERS), sizeOr(length, 1, scope)),
  ),
};

const LETTERS = ['a', 'b', 'c'];

function pick(faker: Faker, elements: unknown): unknown {
  if (typeof elements === 'string' && elements !== '') return pickChar(faker, elements);
  const list = listOr(elements, LETTERS);
  return list.length === 0 ? '' : faker.helpers.arrayElement(list);
}

function text(faker: Faker, most: number): string {
  if (most < 5) return faker.lorem.word().slice(0, most);
  let made = faker.lorem.sentence();
  while (made.length < most) made += ` ${faker.lorem.sentence()}`;
  return made.length === most ? made : `${made.slice(0, most - 1).replace(/[ .]+$/, '')}.`;
}

function filled(pattern: string, scope: RenderScope, fill: (sign: string) => string | null): string {
  scope.spend(pattern.length);
  let made = '';
  for (const sign of pattern) made += fill(sign) ?? sign;
  return made;
}

function digitFor(sign: string, faker: Faker): string | null {
  if (sign === '#') return pickChar(faker, '0123456789');
  if (sign === '%') return pickChar(faker, '123456789');
  const isThere = sign === '!' || sign === '@' ? faker.datatype.boolean() : null;
  if (isThere === null) return null;
  return isThere ? pickChar(faker, sign === '!' ? '0123456789' : '123456789') : '';
}

function letter(faker: Faker, letters: unknown): string {
  return typeof letters === 'string' && letters !== '' ? pickChar(faker, letters) : faker.string.alpha();
}

function pickChar(faker: Faker, characters: string): string {
  return characters.charAt(faker.number.int({ min: 0, max: characters.length - 1 }));
}
