import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadEngine } from '../template-docs/bundled-engine.ts';
import { TEMPLATES_PAGE } from '../template-docs/write.ts';
import { requestParts } from './request-parts.ts';
import { signatureOf } from './signature.ts';
import { templateNames } from './template-names.ts';

const page = await readFile(TEMPLATES_PAGE, 'utf8');

test('every helper that the engine renders is offered, with an example of what it prints', async () => {
  const engine = await loadEngine();
  const { helpers, faker, request } = await templateNames(engine, page);
  const offered = new Set(helpers.map(({ name }) => name));
  const own = Object.keys(engine.ALL_HELPERS).filter((name) => name !== 'call' && name !== 'helperMissing');
  expect(own.filter((name) => !offered.has(name))).toEqual([]);
  expect(engine.BUILT_IN_NAMES.filter((name) => !offered.has(name))).toEqual([]);
  expect(helpers.filter(({ prints }) => prints === '').map(({ name }) => name)).toEqual([]);
  expect(helpers.find(({ name }) => name === 'each')).toMatchObject({ group: 'built-in', isBlock: true });
  expect(helpers.find(({ name }) => name === 'getGlobalVar')).toMatchObject({ group: 'memory' });
  expect(helpers.find(({ name }) => name === '$guid')).toMatchObject({ group: 'postman' });
  expect(faker.find(({ name }) => name === 'person.fullName')).toMatchObject({ isForSchemas: true });
  expect(faker.find(({ name }) => name === 'helpers.fake')).toMatchObject({ isForSchemas: false });
  expect(request.map(({ name }) => name)).toContain('request.body');
}, 60_000);

test.each([
  ['upper', "{{upper 'AbC'}}", "upper 'AbC'"],
  ['each', '{{#each cakes}}{{this}}{{/each}}', 'each cakes'],
  ['array', "{{join (array 'a' 1) '-'}}", "array 'a' 1"],
  ['jsonMerge', `{{jsonMerge '{"a":1}' '{"b":{}}'}}`, `jsonMerge '{"a":1}' '{"b":{}}'`],
  ['$guid', '{{$guid}}', '$guid'],
  ['inline', '{{#*inline "row"}}{{/inline}}', 'inline "row"'],
])('%s is called as its example calls it', (name, template, signature) => {
  expect(signatureOf(name, template)).toBe(signature);
});

test('a part of the request that the page invents is refused', () => {
  const invented = page.replace('`request.clientIp`', '`request.clientAge`');
  expect(() => requestParts(invented, ({ template }) => (template.includes('Age') ? '' : 'x'))).toThrow(
    /clientAge/,
  );
});
