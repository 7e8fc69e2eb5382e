import { expect, test } from 'vitest';
import { bodyLanguage } from './body-language';

const body = { text: '', headers: [], templating: 'on' as const };

test.each([
  ['', 'template-json'],
  ['{"a": {{now}}}', 'template-json'],
  [' [1]', 'template-json'],
  ['{{#each items}}x{{/each}}', 'template-text'],
  ['Hello {{name}}', 'template-text'],
])('%j is edited as %s', (text, language) => {
  expect(bodyLanguage({ ...body, text })).toBe(language);
});

test('a content type that is set decides', () => {
  const typed = (value: string) => ({ ...body, headers: [{ name: 'Content-Type', value }] });
  expect(bodyLanguage({ ...typed('text/html'), text: '{}' })).toBe('template-text');
  expect(bodyLanguage({ ...typed('application/problem+json'), text: 'x' })).toBe('template-json');
});

test('without templates JSON is only JSON', () => {
  expect(bodyLanguage({ ...body, text: '{}', templating: 'off' })).toBe('json');
});
