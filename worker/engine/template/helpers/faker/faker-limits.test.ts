import { expect, test } from 'vitest';
import { fakerPaths } from '../../../faker/faker-methods';
import { loadFaker } from '../../../faker/seeded-faker';
import { scopeFixture } from '../../fixtures';
import { fakerValue } from './faker-helpers';
import { PYTHON_PROVIDERS } from './find-faker-method';

const faker = await loadFaker('en');

const huge = 1e9;
const hugeRange = { min: huge, max: 2 * huge };
const HOSTILE: unknown[][] = [
  [huge],
  [huge, huge],
  [-huge],
  [Number.MAX_SAFE_INTEGER],
  [hugeRange],
  [9999],
  [9999, 9999],
  [{ count: huge, length: huge, min: huge, max: huge }],
  [{ length: hugeRange }],
  [{ count: hugeRange }],
  [{ wordCount: huge, sentenceCount: huge, fileCount: huge, dec: huge, fractionDigits: huge }],
  [['a', 'b'], huge],
  ['ab', huge],
  ['a'.repeat(999)],
  ['[a-z]{1,999}{1,999}'],
  ['#'.repeat(999), huge],
  ['(((((a*)*)*)*)*)*{5}'],
  [null, null],
  [true],
  [Number.NaN],
  [{ length: 'many', count: 'many' }],
  [{ length: Number.NaN }],
  [{ length: { min: 'a', max: 'b' } }],
  [{ min: 'a', max: 'b' }],
  [{ length: [], count: {} }],
  [[]],
  [{}],
  [[[[[[[1]]]]]]],
  [{ toString: 1, valueOf: 1, constructor: 1 }],
  ['__proto__'],
  ['constructor'],
];

test('nothing that a template can ask of faker makes much, or takes long', () => {
  const names = [...fakerPaths().values()].map(({ module, method }) => `${module}.${method}`);
  for (const name of [...names, ...Object.keys(PYTHON_PROVIDERS)]) {
    for (const args of HOSTILE) {
      const asked = `${name}(${JSON.stringify(args).slice(0, 80)})`;
      const started = performance.now();
      expect(lengthOf(name, args), asked).toBeLessThan(1_500_000);
      expect(performance.now() - started, asked).toBeLessThan(8_000);
    }
  }
});

/** Of what it made; an error made nothing, but it has to be one that a template may show. */
function lengthOf(name: string, args: unknown[]): number {
  try {
    return JSON.stringify(fakerValue(name, args, {}, scopeFixture({ faker })))?.length ?? 0;
  } catch (error) {
    expect(['HelperError', 'TemplateError']).toContain(Object.getPrototypeOf(error).constructor.name);
    return 0;
  }
}
