import { expect, test } from 'vitest';
import { S3Error } from '../../../engine/s3/s3-error';
import { parseAcl } from './acl-document';
import { parseCompleteUpload } from './complete-upload-document';
import { parseCors, renderCors } from './cors-document';
import { parseCreateBucket } from './create-bucket-document';
import { parseDelete } from './delete-document';
import { documentText } from './document-text';
import { parseEncryption, renderEncryption } from './encryption-document';
import { parseListed, parseReplication, renderListed, renderReplication } from './kept-document';
import { parseLogging, renderLogging } from './logging-document';
import { parseNotification, renderNotification } from './notification-document';
import { parseObjectLock, renderObjectLock } from './object-lock-document';
import { parseOwnership, renderOwnership } from './ownership-document';
import {
  parseAccelerate,
  parseRequestPayment,
  renderAccelerate,
  renderRequestPayment,
} from './payment-document';
import { parsePublicAccessBlock, renderPublicAccessBlock } from './public-access-document';
import { parseLegalHold, parseRetention, renderLegalHold, renderRetention } from './retention-document';
import { parseTagging, renderTagging } from './tagging-document';
import { parseTaggingHeader } from './tagging-header';
import { parseVersioning, renderVersioning } from './versioning-document';
import { parseWebsite, renderWebsite } from './website-document';

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const makeId = () => 'made';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof S3Error) return error.refusal.code;
    throw error;
  }
  return 'accepted';
}

function inside(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\n/, '').replace(' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"', '');
}

const GRANTEE = `<Grantee ${XSI} xsi:type="CanonicalUser"><ID>me</ID></Grantee>`;

test.each<[name: string, again: (xml: string) => string, xml: string]>([
  [
    'cors',
    (xml) => renderCors(parseCors(xml)),
    '<CORSConfiguration><CORSRule><ID>a</ID><AllowedHeader>*</AllowedHeader><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedOrigin>https://*.example</AllowedOrigin><ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>30</MaxAgeSeconds></CORSRule></CORSConfiguration>',
  ],
  [
    'versioning',
    (xml) => renderVersioning(parseVersioning(xml)),
    '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>',
  ],
  [
    'tagging',
    (xml) => renderTagging(parseTagging(xml, 'object')),
    '<Tagging><TagSet><Tag><Key>a b</Key><Value></Value></Tag></TagSet></Tagging>',
  ],
  ['no tags', (xml) => renderTagging(parseTagging(xml, 'bucket')), '<Tagging><TagSet></TagSet></Tagging>'],
  [
    'object lock',
    (xml) => renderObjectLock(parseObjectLock(xml)),
    '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>3</Days></DefaultRetention></Rule></ObjectLockConfiguration>',
  ],
  ['legal hold', (xml) => renderLegalHold(parseLegalHold(xml)), '<LegalHold><Status>ON</Status></LegalHold>'],
  [
    'encryption',
    (xml) => renderEncryption(parseEncryption(xml)),
    '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>k</KMSMasterKeyID></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>',
  ],
  [
    'public access block',
    (xml) => renderPublicAccessBlock(parsePublicAccessBlock(xml)),
    '<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>false</IgnorePublicAcls><BlockPublicPolicy>false</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>',
  ],
  [
    'ownership',
    (xml) => renderOwnership(parseOwnership(xml)),
    '<OwnershipControls><Rule><ObjectOwnership>ObjectWriter</ObjectOwnership></Rule></OwnershipControls>',
  ],
  [
    'website',
    (xml) => renderWebsite(parseWebsite(xml)),
    '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>e.html</Key></ErrorDocument><RoutingRules><RoutingRule><Condition><KeyPrefixEquals>docs/</KeyPrefixEquals></Condition><Redirect><ReplaceKeyPrefixWith>documents/</ReplaceKeyPrefixWith></Redirect></RoutingRule></RoutingRules></WebsiteConfiguration>',
  ],
  ['logging off', (xml) => renderLogging(parseLogging(xml)), '<BucketLoggingStatus></BucketLoggingStatus>'],
  [
    'logging',
    (xml) => renderLogging(parseLogging(xml)),
    `<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs</TargetBucket><TargetGrants><Grant>${GRANTEE}<Permission>READ</Permission></Grant></TargetGrants><TargetPrefix>p/</TargetPrefix><TargetObjectKeyFormat><PartitionedPrefix><PartitionDateSource>EventTime</PartitionDateSource></PartitionedPrefix></TargetObjectKeyFormat></LoggingEnabled></BucketLoggingStatus>`,
  ],
  [
    'payment',
    (xml) => renderRequestPayment(parseRequestPayment(xml)),
    '<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>',
  ],
  [
    'acceleration',
    (xml) => renderAccelerate(parseAccelerate(xml)),
    '<AccelerateConfiguration><Status>Suspended</Status></AccelerateConfiguration>',
  ],
  [
    'notification',
    (xml) => renderNotification(parseNotification(xml, makeId)),
    '<NotificationConfiguration><TopicConfiguration><Id>made</Id><Event>s3:ObjectCreated:*</Event><Topic>arn:understudy:webhooks:::hooks</Topic><Filter><S3Key><FilterRule><Name>Prefix</Name><Value>in/</Value></FilterRule></S3Key></Filter></TopicConfiguration></NotificationConfiguration>',
  ],
  [
    'replication',
    (xml) => renderReplication(parseReplication(xml)),
    '<ReplicationConfiguration><Role>r</Role><Rule><Status>Enabled</Status><Destination><Bucket>b</Bucket></Destination></Rule></ReplicationConfiguration>',
  ],
  [
    'metrics',
    (xml) => renderListed(parseListed(xml, 'metrics', 'all'), 'metrics'),
    '<MetricsConfiguration><Id>all</Id><Filter><Prefix>a</Prefix></Filter></MetricsConfiguration>',
  ],
])('the document "%s" is read and written again as it was', (_name, again, xml) => {
  // The order inside a notification is free; everything else has to stay as it is.
  const sorted = (text: string) => [...text].sort().join('');
  const written = inside(again(xml.replace('<Id>made</Id>', '')));
  expect(_name === 'notification' ? sorted(written) : written).toBe(
    _name === 'notification' ? sorted(xml) : xml,
  );
});

test('a retention is read as an instant and written in ISO form', () => {
  const xml =
    '<Retention><Mode>COMPLIANCE</Mode><RetainUntilDate>2030-01-01T00:00:00Z</RetainUntilDate></Retention>';
  const retention = parseRetention(xml);
  expect(retention).toEqual({ mode: 'COMPLIANCE', until: Date.UTC(2030, 0, 1) });
  expect(retention && renderRetention(retention)).toContain('2030-01-01T00:00:00.000Z');
  expect(parseRetention('<Retention/>')).toBeNull();
});

test('a Delete names keys as they are, and the conditions of each', () => {
  const request = parseDelete(
    '<Delete><Quiet>true</Quiet><Object><Key> a&#10;</Key></Object><Object><Key>b</Key><VersionId>3</VersionId><ETag>&quot;e&quot;</ETag><LastModifiedTime>Wed, 21 Oct 2015 07:28:00 GMT</LastModifiedTime><Size>5</Size></Object></Delete>',
  );
  const none = { versionId: null, ifMatch: null, ifModifiedAt: null, ifSize: null };
  expect(request).toEqual({
    isQuiet: true,
    objects: [
      { ...none, key: ' a\n' },
      { key: 'b', versionId: '3', ifMatch: 'e', ifModifiedAt: Date.UTC(2015, 9, 21, 7, 28), ifSize: 5 },
    ],
  });
});

test('1,000 keys are read in a few milliseconds', () => {
  const keys = Array.from(
    { length: 1000 },
    (_, index) => `<Object><Key>photos/2024/${index}&amp;.png</Key><VersionId>v${index}</VersionId></Object>`,
  );
  const xml = `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${keys.join('')}</Delete>`;
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now();
    expect(parseDelete(xml).objects).toHaveLength(1000);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(6);
});

test('parts may have quotes or not, and bring their checksums', () => {
  const parts = parseCompleteUpload(
    '<CompleteMultipartUpload><Part><ETag>&quot;e1&quot;</ETag><PartNumber>1</PartNumber><ChecksumCRC32>AAAAAA==</ChecksumCRC32></Part><Part><PartNumber>2</PartNumber><ETag>e2</ETag></Part></CompleteMultipartUpload>',
  );
  expect(parts).toEqual([
    { partNumber: 1, etag: 'e1', checksums: { CRC32: 'AAAAAA==' } },
    { partNumber: 2, etag: 'e2', checksums: {} },
  ]);
});

test('a new bucket has a location and tags, or neither', () => {
  expect(parseCreateBucket('')).toEqual({ location: null, tags: [] });
  expect(parseCreateBucket('<CreateBucketConfiguration/>')).toEqual({ location: null, tags: [] });
  expect(
    parseCreateBucket(
      '<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint><Tags><Tag><Key>a</Key><Value>b</Value></Tag></Tags></CreateBucketConfiguration>',
    ),
  ).toEqual({ location: 'eu-west-1', tags: [{ Key: 'a', Value: 'b' }] });
});

test('grants are read by the type of their grantee', () => {
  const typed = (type: string, inner: string) =>
    `<Grant><Grantee ${XSI} xsi:type="${type}">${inner}</Grantee><Permission>READ</Permission></Grant>`;
  const acl = parseAcl(
    `<AccessControlPolicy><Owner><ID>me</ID></Owner><AccessControlList>${typed('CanonicalUser', '<ID>you</ID><DisplayName>You</DisplayName>')}${typed('AmazonCustomerByEmail', '<EmailAddress>a@b.c</EmailAddress>')}${typed('Group', '<URI>http://acs.amazonaws.com/groups/global/AllUsers</URI>')}</AccessControlList></AccessControlPolicy>`,
  );
  expect(acl.owner).toBe('me');
  expect(acl.grants.map(({ grantee }) => grantee)).toEqual([
    { kind: 'id', value: 'you' },
    { kind: 'email', value: 'a@b.c' },
    { kind: 'uri', value: 'http://acs.amazonaws.com/groups/global/AllUsers' },
  ]);
});

test('the tags of a header are decoded', () => {
  expect(parseTaggingHeader('a=1&b+c=%C3%A9%2B&flag')).toEqual([
    { Key: 'a', Value: '1' },
    { Key: 'b c', Value: 'é+' },
    { Key: 'flag', Value: '' },
  ]);
});

const cors = (inner: string) => () => parseCors(`<CORSConfiguration>${inner}</CORSConfiguration>`);
const corsRule = (inner: string) => cors(`<CORSRule>${inner}</CORSRule>`);
const website = (inner: string) => () =>
  parseWebsite(`<WebsiteConfiguration>${inner}</WebsiteConfiguration>`);
const redirect = (inner: string) =>
  website(
    `<IndexDocument><Suffix>i</Suffix></IndexDocument><RoutingRules><RoutingRule>${inner}</RoutingRule></RoutingRules>`,
  );
const lock = (inner: string) => () =>
  parseObjectLock(
    `<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention>${inner}</DefaultRetention></Rule></ObjectLockConfiguration>`,
  );
const notify = (inner: string) => () =>
  parseNotification(
    `<NotificationConfiguration><QueueConfiguration>${inner}</QueueConfiguration></NotificationConfiguration>`,
    makeId,
  );
const acl = (inner: string) => () => parseAcl(`<AccessControlPolicy>${inner}</AccessControlPolicy>`);
const tags = (count: number, of: 'object' | 'bucket') => () =>
  parseTagging(
    `<Tagging><TagSet>${Array.from({ length: count }, (_, index) => tag(String(index))).join('')}</TagSet></Tagging>`,
    of,
  );
const oneTag =
  (key: string, value = '') =>
  () =>
    parseTagging(`<Tagging><TagSet>${tag(key, value)}</TagSet></Tagging>`, 'object');
const parts = (inner: string) => () =>
  parseCompleteUpload(`<CompleteMultipartUpload>${inner}</CompleteMultipartUpload>`);
const objects = (count: number) => () =>
  parseDelete(`<Delete>${'<Object><Key>a</Key></Object>'.repeat(count)}</Delete>`);

function tag(key: string, value = ''): string {
  return `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`;
}

const GET = '<AllowedMethod>GET</AllowedMethod>';
const ORIGIN = '<AllowedOrigin>*</AllowedOrigin>';
const OWNER = '<Owner><ID>me</ID></Owner>';
const QUEUE = '<Queue>arn:aws:sqs:us-east-1:1:q</Queue>';
const EVENT = '<Event>s3:ObjectCreated:Put</Event>';

test.each<[code: string, act: () => unknown]>([
  ['MissingRequestBodyError', () => documentText(new Uint8Array())],
  ['MalformedXML', () => documentText(new Uint8Array([0xff]))],

  ['MalformedXML', objects(0)],
  ['accepted', objects(1000)],
  ['MalformedXML', objects(1001)],
  ['MalformedXML', () => parseDelete('<Delete><Object/></Delete>')],
  ['MalformedXML', () => parseDelete('<Delete><Object><Key>a</Key><Foo/></Object></Delete>')],

  ['MalformedXML', parts('')],
  ['InvalidRequest', () => parseCompleteUpload('')],
  ['MalformedXML', parts('<Part><PartNumber>1</PartNumber></Part>')],
  ['MalformedXML', parts('<Part><PartNumber>x</PartNumber><ETag>e</ETag></Part>')],
  ['InvalidArgument', parts('<Part><PartNumber>0</PartNumber><ETag>e</ETag></Part>')],
  ['accepted', parts('<Part><PartNumber>1</PartNumber><ETag>e</ETag></Part>'.repeat(10_000))],
  ['MalformedXML', parts('<Part><PartNumber>1</PartNumber><ETag>e</ETag></Part>'.repeat(10_001))],

  [
    'MalformedXML',
    () => parseVersioning('<VersioningConfiguration><Status>enabled</Status></VersioningConfiguration>'),
  ],
  ['IllegalVersioningConfigurationException', () => parseVersioning('<VersioningConfiguration/>')],

  ['accepted', tags(10, 'object')],
  ['BadRequest', tags(11, 'object')],
  ['accepted', tags(50, 'bucket')],
  ['BadRequest', tags(51, 'bucket')],
  ['accepted', oneTag('k'.repeat(128), 'v'.repeat(256))],
  ['accepted', oneTag('Ключ +-=._:/@', ' ')],
  ['InvalidTag', oneTag('')],
  ['InvalidTag', oneTag('k'.repeat(129))],
  ['InvalidTag', oneTag('k', 'v'.repeat(257))],
  ['InvalidTag', oneTag('k!')],
  ['InvalidTag', oneTag('k', '{}')],
  ['InvalidTag', oneTag('aws:k')],
  ['InvalidTag', () => parseTagging(`<Tagging><TagSet>${tag('a')}${tag('a')}</TagSet></Tagging>`, 'object')],
  [
    'MalformedXML',
    () => parseTagging('<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>', 'object'),
  ],
  ['MalformedXML', () => parseTagging('<Tagging/>', 'object')],
  ['InvalidArgument', () => parseTaggingHeader('a=1&a=2')],
  ['InvalidArgument', () => parseTaggingHeader('a=%zz')],
  ['InvalidTag', () => parseTaggingHeader('a=%7B')],

  ['MalformedXML', cors('')],
  ['MalformedXML', corsRule(GET)],
  ['MalformedXML', corsRule(ORIGIN)],
  ['MalformedXML', corsRule(`${GET}${ORIGIN}<Nope/>`)],
  ['accepted', cors(`<CORSRule>${GET}${ORIGIN}</CORSRule>`.repeat(100))],
  ['InvalidRequest', cors(`<CORSRule>${GET}${ORIGIN}</CORSRule>`.repeat(101))],
  ['InvalidRequest', corsRule(`<AllowedMethod>PATCH</AllowedMethod>${ORIGIN}`)],
  ['InvalidRequest', corsRule(`${GET}<AllowedOrigin>*a*</AllowedOrigin>`)],
  ['InvalidRequest', corsRule(`${GET}${ORIGIN}<AllowedHeader>*a*</AllowedHeader>`)],
  ['InvalidRequest', corsRule(`${GET}${ORIGIN}<ExposeHeader>x-*</ExposeHeader>`)],
  ['MalformedXML', corsRule(`${GET}${ORIGIN}<MaxAgeSeconds>soon</MaxAgeSeconds>`)],

  ['InvalidArgument', lock('<Mode>GOVERNANCE</Mode><Days>0</Days>')],
  ['InvalidArgument', lock('<Mode>GOVERNANCE</Mode><Years>-1</Years>')],
  ['InvalidArgument', lock('<Mode>GOVERNANCE</Mode><Days>36501</Days>')],
  ['MalformedXML', lock('<Mode>governance</Mode><Days>1</Days>')],
  ['MalformedXML', lock('<Mode>GOVERNANCE</Mode><Days>1</Days><Years>1</Years>')],
  ['MalformedXML', lock('<Mode>GOVERNANCE</Mode>')],
  [
    'MalformedXML',
    () =>
      parseObjectLock(
        '<ObjectLockConfiguration><ObjectLockEnabled>Disabled</ObjectLockEnabled></ObjectLockConfiguration>',
      ),
  ],
  ['MalformedXML', () => parseRetention('<Retention><Mode>GOVERNANCE</Mode></Retention>')],
  [
    'MalformedXML',
    () =>
      parseRetention(
        '<Retention><Mode>governance</Mode><RetainUntilDate>2030-01-01T00:00:00Z</RetainUntilDate></Retention>',
      ),
  ],
  [
    'MalformedXML',
    () =>
      parseRetention(
        '<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>someday</RetainUntilDate></Retention>',
      ),
  ],
  ['MalformedXML', () => parseLegalHold('<LegalHold><Status>abc</Status></LegalHold>')],

  ['MalformedXML', () => parseEncryption('<ServerSideEncryptionConfiguration/>')],
  [
    'MalformedXML',
    () =>
      parseEncryption(
        '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
      ),
  ],
  [
    'InvalidArgument',
    () =>
      parseEncryption(
        '<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm><KMSMasterKeyID>k</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>',
      ),
  ],
  ['InvalidRequest', () => parsePublicAccessBlock('<PublicAccessBlockConfiguration/>')],
  [
    'MalformedXML',
    () =>
      parsePublicAccessBlock(
        '<PublicAccessBlockConfiguration><BlockPublicAcls>yes</BlockPublicAcls></PublicAccessBlockConfiguration>',
      ),
  ],
  [
    'MalformedXML',
    () =>
      parseOwnership(
        '<OwnershipControls><Rule><ObjectOwnership>Me</ObjectOwnership></Rule></OwnershipControls>',
      ),
  ],
  ['MalformedXML', () => parseOwnership('<OwnershipControls/>')],
  [
    'MalformedXML',
    () => parseRequestPayment('<RequestPaymentConfiguration><Payer>Me</Payer></RequestPaymentConfiguration>'),
  ],
  ['MalformedXML', () => parseAccelerate('<AccelerateConfiguration/>')],

  ['InvalidArgument', website('')],
  ['InvalidArgument', website('<IndexDocument><Suffix>a/b</Suffix></IndexDocument>')],
  ['InvalidArgument', website('<IndexDocument><Suffix></Suffix></IndexDocument>')],
  [
    'InvalidArgument',
    website('<IndexDocument><Suffix>i</Suffix></IndexDocument><ErrorDocument><Key/></ErrorDocument>'),
  ],
  ['accepted', website('<RedirectAllRequestsTo><HostName>h</HostName></RedirectAllRequestsTo>')],
  [
    'InvalidRequest',
    website('<RedirectAllRequestsTo><HostName>h</HostName><Protocol>ftp</Protocol></RedirectAllRequestsTo>'),
  ],
  [
    'InvalidArgument',
    website(
      '<RedirectAllRequestsTo><HostName>h</HostName></RedirectAllRequestsTo><IndexDocument><Suffix>i</Suffix></IndexDocument>',
    ),
  ],
  ['MalformedXML', redirect('')],
  ['InvalidRequest', redirect('<Condition/><Redirect><HostName>h</HostName></Redirect>')],
  [
    'InvalidRequest',
    redirect(
      '<Redirect><ReplaceKeyWith>a</ReplaceKeyWith><ReplaceKeyPrefixWith>b</ReplaceKeyPrefixWith></Redirect>',
    ),
  ],
  ['InvalidRequest', redirect('<Redirect><HttpRedirectCode>300</HttpRedirectCode></Redirect>')],

  ['MalformedXML', notify(QUEUE)],
  ['MalformedXML', notify(EVENT)],
  ['accepted', notify(`${EVENT}${QUEUE}`)],
  ['accepted', notify(`${EVENT}<Queue>https://a.example/hook</Queue>`)],
  ['InvalidArgument', notify(`${EVENT}<Queue>queue</Queue>`)],
  ['InvalidArgument', notify(`<Event>s3:Foo</Event>${QUEUE}`)],
  [
    'InvalidArgument',
    notify(
      `${EVENT}${QUEUE}<Filter><S3Key><FilterRule><Name>infix</Name><Value>a</Value></FilterRule></S3Key></Filter>`,
    ),
  ],
  [
    'InvalidArgument',
    notify(
      `${EVENT}${QUEUE}<Filter><S3Key>${'<FilterRule><Name>prefix</Name><Value>a</Value></FilterRule>'.repeat(2)}</S3Key></Filter>`,
    ),
  ],

  ['accepted', acl(`${OWNER}<AccessControlList/>`)],
  ['MalformedACLError', acl('<AccessControlList/>')],
  ['MalformedACLError', acl(OWNER)],
  [
    'MalformedACLError',
    acl(
      `${OWNER}<AccessControlList><Grant><Grantee><ID>a</ID></Grantee><Permission>READ</Permission></Grant></AccessControlList>`,
    ),
  ],
  [
    'MalformedACLError',
    acl(
      `${OWNER}<AccessControlList><Grant>${GRANTEE}<Permission>ALL</Permission></Grant></AccessControlList>`,
    ),
  ],
  [
    'MalformedACLError',
    acl(
      `${OWNER}<AccessControlList>${`<Grant>${GRANTEE}<Permission>READ</Permission></Grant>`.repeat(101)}</AccessControlList>`,
    ),
  ],

  ['MalformedXML', () => parseListed('<MetricsConfiguration/>', 'metrics', 'a')],
  [
    'InvalidArgument',
    () => parseListed('<MetricsConfiguration><Id>b</Id></MetricsConfiguration>', 'metrics', 'a'),
  ],
  [
    'MalformedXML',
    () => parseReplication('<ReplicationConfiguration><Role>r</Role></ReplicationConfiguration>'),
  ],
])('%s is said of a document (%#)', (code, act) => {
  expect(codeOf(act)).toBe(code);
});
