import { expect, test } from 'vitest';
import { S3Error } from '../../../engine/s3/s3-error';
import { parseLifecycle, renderLifecycle } from './lifecycle-document';

const DAYS = '<Expiration><Days>3</Days></Expiration>';
const PREFIX = '<Filter><Prefix>a/</Prefix></Filter>';
const STATUS = '<Status>Enabled</Status>';
const TAG = '<Tag><Key>k</Key><Value>v</Value></Tag>';

function rule(inner: string): string {
  return `<Rule><ID>r</ID>${PREFIX}${STATUS}${inner}</Rule>`;
}

function parse(rules: string) {
  return parseLifecycle(`<LifecycleConfiguration>${rules}</LifecycleConfiguration>`, () => 'made');
}

function codeOf(rules: string): string {
  try {
    parse(rules);
  } catch (error) {
    if (error instanceof S3Error) return error.refusal.code;
    throw error;
  }
  return 'accepted';
}

test('a lifecycle is kept as data and written again', () => {
  const configuration = parse(
    `<Rule><Filter><And><Prefix>a/</Prefix>${TAG}<ObjectSizeGreaterThan>5</ObjectSizeGreaterThan></And></Filter>${STATUS}<Expiration><Date>2030-01-01</Date></Expiration><NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays><NewerNoncurrentVersions>5</NewerNoncurrentVersions></NoncurrentVersionExpiration></Rule>`,
  );
  expect(configuration).toEqual({
    Rule: [
      {
        ID: 'made',
        Filter: { And: { Prefix: 'a/', ObjectSizeGreaterThan: 5, Tag: [{ Key: 'k', Value: 'v' }] } },
        Status: 'Enabled',
        Expiration: { Date: '2030-01-01T00:00:00.000Z' },
        Transition: [],
        NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 5 },
        NoncurrentVersionTransition: [],
      },
    ],
  });
  const stored: typeof configuration = JSON.parse(JSON.stringify(configuration));
  expect(parseLifecycle(renderLifecycle(stored), () => 'other')).toEqual(configuration);
});

test.each([
  ['MalformedXML', ''],
  ['accepted', rule(DAYS)],
  ['accepted', `<Rule><Prefix>a</Prefix>${STATUS}${DAYS}</Rule>`],
  ['accepted', `<Rule><Filter/>${STATUS}${DAYS}</Rule>`],
  ['MalformedXML', `<Rule>${STATUS}${DAYS}</Rule>`],
  ['InvalidRequest', `<Rule><Prefix>a</Prefix>${PREFIX}${STATUS}${DAYS}</Rule>`],
  ['MalformedXML', `<Rule>${PREFIX}<Status>enabled</Status>${DAYS}</Rule>`],
  ['MalformedXML', `<Rule>${PREFIX}${DAYS}</Rule>`],
  ['InvalidRequest', rule('')],
  ['InvalidArgument', rule(DAYS).repeat(2)],
  ['InvalidArgument', `<Rule><ID>${'i'.repeat(256)}</ID>${PREFIX}${STATUS}${DAYS}</Rule>`],
  ['accepted', `<Rule><ID>${'i'.repeat(255)}</ID>${PREFIX}${STATUS}${DAYS}</Rule>`],
  ['InvalidArgument', rule('<Expiration><Days>0</Days></Expiration>')],
  ['InvalidArgument', rule('<Expiration><Date>2030-01-01T10:00:00Z</Date></Expiration>')],
  ['accepted', rule('<Expiration><Date>2030-01-01T00:00:00Z</Date></Expiration>')],
  ['MalformedXML', rule('<Expiration><Date>20300101</Date></Expiration>')],
  ['MalformedXML', rule('<Expiration/>')],
  [
    'MalformedXML',
    rule(
      '<Expiration><Days>1</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>',
    ),
  ],
  ['accepted', rule('<Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration>')],
  [
    'InvalidRequest',
    `<Rule><Filter>${TAG}</Filter>${STATUS}<Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration></Rule>`,
  ],
  [
    'accepted',
    rule(
      '<AbortIncompleteMultipartUpload><DaysAfterInitiation>2</DaysAfterInitiation></AbortIncompleteMultipartUpload>',
    ),
  ],
  [
    'InvalidArgument',
    rule(
      '<AbortIncompleteMultipartUpload><DaysAfterInitiation>0</DaysAfterInitiation></AbortIncompleteMultipartUpload>',
    ),
  ],
  [
    'InvalidRequest',
    `<Rule><Filter>${TAG}</Filter>${STATUS}<AbortIncompleteMultipartUpload><DaysAfterInitiation>1</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>`,
  ],
  [
    'InvalidArgument',
    rule('<NoncurrentVersionExpiration><NoncurrentDays>0</NoncurrentDays></NoncurrentVersionExpiration>'),
  ],
  [
    'InvalidArgument',
    rule(
      '<NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays><NewerNoncurrentVersions>101</NewerNoncurrentVersions></NoncurrentVersionExpiration>',
    ),
  ],
  ['MalformedXML', rule('<NoncurrentVersionExpiration/>')],
  ['accepted', rule('<Transition><Days>0</Days><StorageClass>GLACIER</StorageClass></Transition>')],
  ['MalformedXML', rule('<Transition><Days>1</Days><StorageClass>COLD</StorageClass></Transition>')],
  ['MalformedXML', rule('<Transition><StorageClass>GLACIER</StorageClass></Transition>')],
  [
    'InvalidArgument',
    rule('<Transition><Days>29</Days><StorageClass>STANDARD_IA</StorageClass></Transition>'),
  ],
  ['InvalidArgument', rule('<Transition><Days>-1</Days><StorageClass>GLACIER</StorageClass></Transition>')],
  [
    'InvalidArgument',
    rule(
      '<Expiration><Days>5</Days></Expiration><Transition><Days>5</Days><StorageClass>GLACIER</StorageClass></Transition>',
    ),
  ],
  [
    'InvalidRequest',
    rule(
      '<Expiration><Days>5</Days></Expiration><Transition><Date>2030-01-01</Date><StorageClass>GLACIER</StorageClass></Transition>',
    ),
  ],
  [
    'InvalidRequest',
    rule('<Transition><Days>1</Days><StorageClass>GLACIER</StorageClass></Transition>'.repeat(2)),
  ],
  [
    'InvalidArgument',
    rule(
      '<NoncurrentVersionTransition><NoncurrentDays>1</NoncurrentDays><StorageClass>STANDARD_IA</StorageClass></NoncurrentVersionTransition>',
    ),
  ],
  ['MalformedXML', `<Rule><Filter><Prefix>a</Prefix>${TAG}</Filter>${STATUS}${DAYS}</Rule>`],
  ['MalformedXML', `<Rule><Filter><And><Prefix>a</Prefix></And></Filter>${STATUS}${DAYS}</Rule>`],
  ['InvalidRequest', `<Rule><Filter><And>${TAG}${TAG}</And></Filter>${STATUS}${DAYS}</Rule>`],
  [
    'InvalidRequest',
    `<Rule><Filter><And><ObjectSizeGreaterThan>5</ObjectSizeGreaterThan><ObjectSizeLessThan>5</ObjectSizeLessThan></And></Filter>${STATUS}${DAYS}</Rule>`,
  ],
])('%s is said of the rules %s', (code, rules) => {
  expect(codeOf(rules)).toBe(code);
});
