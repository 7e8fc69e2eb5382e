import { expect, test } from 'vitest';
import type { LifecycleRule } from './lifecycle';
import { isInScope, lifecycleScope } from './lifecycle-scope';
import { type NotificationConfiguration, notificationTargets } from './notification';

const RULE: LifecycleRule = {
  ID: 'a',
  Status: 'Enabled',
  Transition: [],
  NoncurrentVersionTransition: [],
};

test.each([
  [{ Prefix: 'logs/' }, true],
  [{ Prefix: 'tmp/' }, false],
  [{ Filter: {} }, true],
  [{ Filter: { Tag: { Key: 'kind', Value: 'log' } } }, true],
  [{ Filter: { Tag: { Key: 'kind', Value: 'other' } } }, false],
  [{ Filter: { ObjectSizeGreaterThan: 10 } }, false],
  [{ Filter: { ObjectSizeGreaterThan: 9 } }, true],
  [{ Filter: { ObjectSizeLessThan: 10 } }, false],
  [
    { Filter: { And: { Prefix: 'logs/', Tag: [{ Key: 'kind', Value: 'log' }], ObjectSizeLessThan: 11 } } },
    true,
  ],
  [{ Filter: { And: { Prefix: 'logs/', Tag: [{ Key: 'nope', Value: '' }] } } }, false],
])('a lifecycle rule is about the objects that its filter names (%#)', (filter, expected) => {
  const object = { key: 'logs/1', size: 10, tags: new Map([['kind', 'log']]) };
  expect(isInScope(lifecycleScope({ ...RULE, ...filter }), object)).toBe(expected);
});

test('an event goes to every target whose events and filter name it', () => {
  const configuration: NotificationConfiguration = {
    TopicConfiguration: [{ Id: 't', Event: ['s3:ObjectCreated:*'], Topic: 'https://a.example/hook' }],
    QueueConfiguration: [
      {
        Id: 'q',
        Event: ['s3:ObjectCreated:Put', 's3:ObjectRemoved:*'],
        Queue: 'arn:understudy:webhooks:::hooks',
        Filter: {
          S3Key: {
            FilterRule: [
              { Name: 'Prefix', Value: 'in/' },
              { Name: 'Suffix', Value: '.png' },
            ],
          },
        },
      },
    ],
    CloudFunctionConfiguration: [],
  };
  const ids = (event: string, key: string) =>
    notificationTargets(configuration, event, key).map(({ id }) => id);
  expect(ids('ObjectCreated:Put', 'in/a.png')).toEqual(['t', 'q']);
  expect(ids('ObjectCreated:Put', 'in/a.jpg')).toEqual(['t']);
  expect(ids('ObjectCreated:Copy', 'in/a.png')).toEqual(['t']);
  expect(ids('ObjectRemoved:Delete', 'in/a.png')).toEqual(['q']);
});
