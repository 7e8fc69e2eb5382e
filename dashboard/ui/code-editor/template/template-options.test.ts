import { expect, test } from 'vitest';
import type { TemplateNames } from '../editor-types';
import { templateOptions } from './template-options';
import { templatePlace } from './template-place';

const helper = (name: string, isBlock = false, group = 'wiremock') => ({
  ...{ name, group, isBlock, signature: `${name} 'x'`, template: `{{${name} 'x'}}`, prints: 'y' },
});

const NAMES: TemplateNames = {
  helpers: [helper('upper'), helper('each', true, 'built-in'), helper('$guid', false, 'postman')],
  request: [
    { name: 'request.body', prints: 'b' },
    { name: 'request.path.id', prints: '7' },
    { name: 'request.brandNew', prints: 'n' },
  ],
  faker: [{ name: 'person.fullName', prints: 'Ada', isForSchemas: true }],
};

function labels(before: string, params: string[] = []): string[] {
  const place = templatePlace(before, '');
  return place ? templateOptions(place, NAMES, params).map(({ label }) => label) : [];
}

test('at the beginning of a tag there are helpers, parts of the request and faker', () => {
  expect(labels('{{')).toEqual(
    expect.arrayContaining(['upper', 'each', '$guid', 'request.body', 'faker.', 'this']),
  );
});

test('an argument is a value, not a helper', () => {
  expect(labels('{{upper r')).toContain('request.body');
  expect(labels('{{upper r')).not.toContain('upper');
});

test('the parameters are those of the endpoint where they are known', () => {
  expect(labels('{{request.path.', ['orderId'])).toContain('request.path.orderId');
  expect(labels('{{request.path.', ['orderId'])).not.toContain('request.path.id');
  expect(labels('{{request.path.')).toContain('request.path.id');
});

test('faker is completed behind its dot and in the text of the helper', () => {
  expect(labels('{{faker.per')).toEqual(['faker.person.fullName']);
  expect(labels("{{faker '")).toEqual(['person.fullName']);
  expect(labels("{{upper '")).toEqual([]);
});

test('behind # are blocks, behind / is the block that is open', () => {
  expect(labels('{{#')).toEqual(['each']);
  expect(labels('{{#each a}}{{/')).toEqual(['each']);
});

test('a part that has no words yet is offered all the same', () => {
  const place = templatePlace('{{', '');
  const found = place && templateOptions(place, NAMES, []).find(({ label }) => label === 'request.brandNew');
  expect(found).toMatchObject({ detail: '' });
});
