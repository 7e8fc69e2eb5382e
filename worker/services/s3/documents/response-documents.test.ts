import { expect, test } from 'vitest';
import { renderAcl } from './acl-document';
import { renderLocation } from './bucket-location';
import { renderDeleteResult } from './delete-result';
import { renderError } from './error-document';
import { renderListedAll } from './kept-document';
import { renderListBuckets } from './list-buckets-document';
import { type ListedObject, renderListObjects, renderListObjectsV2 } from './list-objects-document';
import { renderListParts } from './list-parts-document';
import { renderListUploads } from './list-uploads-document';
import { renderListVersions } from './list-versions-document';
import { renderObjectAttributes } from './object-attributes';
import { renderPolicyStatus } from './public-access-document';
import {
  renderCompletedUpload,
  renderCopiedObject,
  renderCopiedPart,
  renderInitiatedUpload,
  renderPostResponse,
} from './upload-results';
import { renderVersioning } from './versioning-document';

const AT = Date.UTC(2024, 0, 2, 3, 4, 5, 6);
const ISO = '2024-01-02T03:04:05.006Z';
const OWNER = { id: 'me', displayName: 'Me' };
const OWNER_XML = '<ID>me</ID><DisplayName>Me</DisplayName>';
const OBJECT: ListedObject = {
  key: 'a+b c/é',
  lastModified: AT,
  etag: 'e',
  size: 3,
  storageClass: 'STANDARD',
};

/** Without declaration and root, which have a test of their own. */
function inside(xml: string): string {
  return xml.replace(/^<\?xml[^>]*\?>\n<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
}

const LISTING = {
  bucket: 'photos',
  prefix: 'a+',
  delimiter: '/',
  encoding: 'url' as const,
  maxKeys: 2,
  isTruncated: true,
  objects: [OBJECT],
  commonPrefixes: ['quux ab/'],
};

test('every document stands in the namespace of S3, but for errors and answers to forms', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(renderPolicyStatus(true)).toBe(
    `${head}<PolicyStatus xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsPublic>true</IsPublic></PolicyStatus>`,
  );
  expect(renderPostResponse({ location: 'l', bucket: 'b', key: 'k', etag: 'e' })).toBe(
    `${head}<PostResponse><Location>l</Location><Bucket>b</Bucket><Key>k</Key><ETag>&quot;e&quot;</ETag></PostResponse>`,
  );
});

test('a listing of the first version encodes every name but its prefix', () => {
  expect(inside(renderListObjects({ ...LISTING, marker: ' ', nextMarker: 'quux ab/' }))).toBe(
    '<Name>photos</Name><Prefix>a+</Prefix><Marker>%20</Marker><NextMarker>quux%20ab/</NextMarker><MaxKeys>2</MaxKeys>' +
      '<Delimiter>/</Delimiter><EncodingType>url</EncodingType><IsTruncated>true</IsTruncated>' +
      `<Contents><Key>a%2Bb%20c/%C3%A9</Key><LastModified>${ISO}</LastModified><ETag>&quot;e&quot;</ETag><Size>3</Size>` +
      '<StorageClass>STANDARD</StorageClass></Contents><CommonPrefixes><Prefix>quux%20ab/</Prefix></CommonPrefixes>',
  );
});

test('there is no next marker without a delimiter, nor at the end', () => {
  const marked = { ...LISTING, marker: '', nextMarker: 'x' };
  expect(renderListObjects({ ...marked, delimiter: null })).not.toContain('NextMarker');
  expect(renderListObjects({ ...marked, delimiter: '' })).not.toContain('Delimiter');
  expect(renderListObjects({ ...marked, isTruncated: false })).not.toContain('NextMarker');
});

test('a listing of the second version counts keys and prefixes and hands its tokens on', () => {
  const objects = [
    { ...OBJECT, owner: OWNER, checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT' } as const },
  ];
  expect(
    inside(
      renderListObjectsV2({
        ...LISTING,
        objects,
        encoding: null,
        startAfter: 'a',
        token: '',
        nextToken: 't',
      }),
    ),
  ).toBe(
    '<Name>photos</Name><Prefix>a+</Prefix><StartAfter>a</StartAfter><ContinuationToken></ContinuationToken>' +
      '<NextContinuationToken>t</NextContinuationToken><KeyCount>2</KeyCount><MaxKeys>2</MaxKeys><Delimiter>/</Delimiter>' +
      `<IsTruncated>true</IsTruncated><Contents><Key>a+b c/é</Key><LastModified>${ISO}</LastModified><ETag>&quot;e&quot;</ETag>` +
      `<ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumType>FULL_OBJECT</ChecksumType><Size>3</Size><Owner>${OWNER_XML}</Owner>` +
      '<StorageClass>STANDARD</StorageClass></Contents><CommonPrefixes><Prefix>quux ab/</Prefix></CommonPrefixes>',
  );
});

test('versions and delete markers come in one order', () => {
  const xml = renderListVersions({
    ...LISTING,
    keyMarker: '',
    versionIdMarker: '',
    nextKeyMarker: 'a b',
    nextVersionIdMarker: 'v0',
    versions: [
      { isDeleteMarker: true, key: 'a', versionId: 'v3', isLatest: true, lastModified: AT, owner: OWNER },
      { ...OBJECT, isDeleteMarker: false, versionId: 'v2', isLatest: false, owner: OWNER },
      { isDeleteMarker: true, key: 'b', versionId: 'null', isLatest: true, lastModified: AT },
    ],
  });
  expect(xml.match(/<(Version|DeleteMarker)>/g)).toEqual(['<DeleteMarker>', '<Version>', '<DeleteMarker>']);
  expect(xml).toContain('<NextKeyMarker>a%20b</NextKeyMarker><NextVersionIdMarker>v0</NextVersionIdMarker>');
  expect(xml).toContain(
    `<DeleteMarker><Key>a</Key><VersionId>v3</VersionId><IsLatest>true</IsLatest><LastModified>${ISO}</LastModified><Owner>${OWNER_XML}</Owner></DeleteMarker>`,
  );
  expect(xml).toContain(
    `<Version><Key>a%2Bb%20c/%C3%A9</Key><VersionId>v2</VersionId><IsLatest>false</IsLatest><LastModified>${ISO}</LastModified><ETag>&quot;e&quot;</ETag><Size>3</Size><Owner>${OWNER_XML}</Owner><StorageClass>STANDARD</StorageClass></Version>`,
  );
});

const UPLOAD = {
  key: 'a b',
  uploadId: 'u',
  initiator: OWNER,
  owner: OWNER,
  storageClass: 'STANDARD',
  checksum: { algorithm: 'SHA256', type: 'COMPOSITE' } as const,
};

test('uploads and their parts are listed', () => {
  const uploads = renderListUploads({
    ...LISTING,
    keyMarker: 'k',
    uploadIdMarker: '',
    nextKeyMarker: 'a b',
    nextUploadIdMarker: 'u',
    maxUploads: 1,
    uploads: [{ ...UPLOAD, initiatedAt: AT }],
  });
  expect(inside(uploads)).toBe(
    '<Bucket>photos</Bucket><KeyMarker>k</KeyMarker><UploadIdMarker></UploadIdMarker><NextKeyMarker>a%20b</NextKeyMarker>' +
      '<NextUploadIdMarker>u</NextUploadIdMarker><Delimiter>/</Delimiter><Prefix>a%2B</Prefix><EncodingType>url</EncodingType>' +
      '<MaxUploads>1</MaxUploads><IsTruncated>true</IsTruncated>' +
      `<Upload><Key>a%20b</Key><UploadId>u</UploadId><Initiator>${OWNER_XML}</Initiator><Owner>${OWNER_XML}</Owner>` +
      `<StorageClass>STANDARD</StorageClass><Initiated>${ISO}</Initiated><ChecksumAlgorithm>SHA256</ChecksumAlgorithm>` +
      '<ChecksumType>COMPOSITE</ChecksumType></Upload><CommonPrefixes><Prefix>quux%20ab/</Prefix></CommonPrefixes>',
  );
  const parts = renderListParts({
    ...UPLOAD,
    bucket: 'photos',
    partNumberMarker: 0,
    maxParts: 1000,
    isTruncated: false,
    parts: [
      { partNumber: 7, lastModified: AT, etag: 'e', size: 5, checksum: { algorithm: 'SHA256', value: 'x=' } },
    ],
  });
  expect(parts).toContain('<NextPartNumberMarker>7</NextPartNumberMarker><MaxParts>1000</MaxParts>');
  expect(parts).toContain(
    `<Part><PartNumber>7</PartNumber><LastModified>${ISO}</LastModified><ETag>&quot;e&quot;</ETag><Size>5</Size><ChecksumSHA256>x=</ChecksumSHA256></Part>`,
  );
});

test('an upload begins and ends, and a copy is answered, with their checksums', () => {
  expect(inside(renderInitiatedUpload({ bucket: 'b', key: 'k&', uploadId: 'u' }))).toBe(
    '<Bucket>b</Bucket><Key>k&amp;</Key><UploadId>u</UploadId>',
  );
  const checksum = { algorithm: 'CRC64NVME', value: 'x=', type: 'FULL_OBJECT' } as const;
  expect(inside(renderCompletedUpload({ location: 'l', bucket: 'b', key: 'k', etag: 'e-2', checksum }))).toBe(
    '<Location>l</Location><Bucket>b</Bucket><Key>k</Key><ETag>&quot;e-2&quot;</ETag><ChecksumCRC64NVME>x=</ChecksumCRC64NVME><ChecksumType>FULL_OBJECT</ChecksumType>',
  );
  expect(renderCopiedObject({ etag: 'e', lastModified: AT })).toMatch(
    /<CopyObjectResult .*<\/CopyObjectResult>/,
  );
  expect(inside(renderCopiedPart({ etag: 'e', lastModified: AT }))).toBe(
    `<LastModified>${ISO}</LastModified><ETag>&quot;e&quot;</ETag>`,
  );
});

test('a multi-delete tells of each object, and quietly of the failures alone', () => {
  const results = [
    { key: 'a', deleteMarker: { versionId: 'm' } },
    { key: 'b', versionId: 'v', code: 'AccessDenied', message: 'Access Denied' },
    { key: 'c', versionId: 'v' },
  ];
  const failure =
    '<Error><Key>b</Key><VersionId>v</VersionId><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
  expect(inside(renderDeleteResult(results, { isQuiet: false }))).toBe(
    '<Deleted><Key>a</Key><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>m</DeleteMarkerVersionId></Deleted>' +
      `${failure}<Deleted><Key>c</Key><VersionId>v</VersionId></Deleted>`,
  );
  expect(inside(renderDeleteResult(results, { isQuiet: true }))).toBe(failure);
});

test('an access control list names the type of each grantee', () => {
  const xml = renderAcl({
    owner: OWNER,
    grants: [
      { grantee: { kind: 'account', ...OWNER }, permission: 'FULL_CONTROL' },
      { grantee: { kind: 'group', uri: 'http://g' }, permission: 'READ' },
    ],
  });
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  expect(inside(xml)).toBe(
    `<Owner>${OWNER_XML}</Owner><AccessControlList><Grant><Grantee ${xsi} xsi:type="CanonicalUser">${OWNER_XML}</Grantee><Permission>FULL_CONTROL</Permission></Grant>` +
      `<Grant><Grantee ${xsi} xsi:type="Group"><URI>http://g</URI></Grantee><Permission>READ</Permission></Grant></AccessControlList>`,
  );
});

test('the attributes of an object have an ETag without quotes', () => {
  const xml = renderObjectAttributes({
    etag: 'e-1',
    checksum: { algorithm: 'SHA1', value: 'x=-1', type: 'COMPOSITE' },
    size: 9,
    parts: {
      total: 1,
      page: {
        marker: 0,
        nextMarker: 1,
        maxParts: 1000,
        isTruncated: false,
        parts: [{ partNumber: 1, size: 9, checksum: { algorithm: 'SHA1', value: 'x=' } }],
      },
    },
  });
  expect(inside(xml)).toBe(
    '<ETag>e-1</ETag><Checksum><ChecksumSHA1>x=-1</ChecksumSHA1><ChecksumType>COMPOSITE</ChecksumType></Checksum>' +
      '<ObjectParts><PartsCount>1</PartsCount><PartNumberMarker>0</PartNumberMarker><NextPartNumberMarker>1</NextPartNumberMarker>' +
      '<MaxParts>1000</MaxParts><IsTruncated>false</IsTruncated><Part><PartNumber>1</PartNumber><Size>9</Size><ChecksumSHA1>x=</ChecksumSHA1></Part></ObjectParts>' +
      '<ObjectSize>9</ObjectSize>',
  );
});

test('an error tells its details between its message and the request', () => {
  const refusal = { code: 'NoSuchKey', message: 'None', details: { Key: 'a<' } } as const;
  expect(inside(renderError(refusal, { resource: '/b/a', requestId: 'r', hostId: 'h' }))).toBe(
    '<Code>NoSuchKey</Code><Message>None</Message><Resource>/b/a</Resource><Key>a&lt;</Key><RequestId>r</RequestId><HostId>h</HostId>',
  );
});

test('an error repeats nothing that XML cannot say, for then its code would be lost', () => {
  const refusal = { code: 'NoSuchKey', message: 'None', details: { Key: 'a\u0007\tb' } } as const;
  expect(inside(renderError(refusal, { resource: '/b/\u0000', requestId: 'r', hostId: 'h' }))).toBe(
    '<Code>NoSuchKey</Code><Message>None</Message><Resource>/b/\ufffd</Resource><Key>a\ufffd&#x9;b</Key><RequestId>r</RequestId><HostId>h</HostId>',
  );
});

test('what was never set is answered with an empty document', () => {
  expect(inside(renderLocation(null))).toBe('');
  expect(inside(renderLocation('eu-west-1'))).toBe('eu-west-1');
  expect(inside(renderVersioning(null))).toBe('');
});

test('buckets and configurations are listed page by page', () => {
  const buckets = [{ name: 'a', createdAt: AT, region: 'us-east-1' }];
  expect(inside(renderListBuckets({ owner: OWNER, buckets, nextToken: 't', prefix: 'a' }))).toBe(
    `<Owner>${OWNER_XML}</Owner><Buckets><Bucket><Name>a</Name><CreationDate>${ISO}</CreationDate><BucketRegion>us-east-1</BucketRegion></Bucket></Buckets>` +
      '<ContinuationToken>t</ContinuationToken><Prefix>a</Prefix>',
  );
  expect(inside(renderListedAll([[{ name: 'Id', content: 'm' }]], 'metrics'))).toBe(
    '<MetricsConfiguration><Id>m</Id></MetricsConfiguration><IsTruncated>false</IsTruncated>',
  );
});
