import { expect, test } from 'vitest';
import { acceptedLanguage } from './accepted-language';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['PT-br', 'pt-BR'],
  ['es', 'es'],
  ['es-419', 'es'],
  ['es-MX;q=0.9, en;q=0.8', 'es'],
  ['en-US,en;q=0.9,pt-BR;q=0.8', 'en'],
  ['en;q=0.5, pt;q=0.7', 'pt-BR'],
  ['fr, de;q=0.9, es;q=0.1', 'es'],
  ['fr-CH, fr', 'en'],
  ['*', 'en'],
  ['fr, *;q=0.5', 'en'],
  ['en;q=0, *', 'pt-BR'],
  ['es;q=0, pt;q=0.001', 'pt-BR'],
  ['es ; q=0.2 ,\tpt ; q=0.3', 'pt-BR'],
  ['est, ptx', 'en'],
  ['es;q=high, pt;q=', 'en'],
  [`${'es-'.repeat(5_000)};q=1`, 'en'],
])('who sends "%s" reads %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
