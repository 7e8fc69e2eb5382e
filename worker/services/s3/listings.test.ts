import { beforeAll, describe, expect, test } from 'vitest';
import { element, elements, openStoreDesk, type StoreDesk } from '../../testing/store-desk';

const KEYS = ['a.txt', 'b/1', 'b/2', 'c d+ü.txt', 'e/f/g', 'z'];
const seed = [{ name: 'keys', objects: KEYS.map((key) => ({ key, body: key })) }];

let desk: StoreDesk;
beforeAll(async () => {
  desk = await openStoreDesk({ seed });
});

const list = (query: Record<string, string> = {}) => desk.ask('GET', '/keys', { query });
const keysOf = (xml: string) => elements(xml, 'Key');
const prefixesOf = (xml: string) =>
  Array.from(xml.matchAll(/<CommonPrefixes><Prefix>([^<]*)</g), ([, prefix]) => prefix);

describe.each([
  ['first', {}],
  ['second', { 'list-type': '2' }],
])('the listing of the %s version', (_, version) => {
  test('names all keys in order', async () => {
    const { text } = await list(version);
    expect(keysOf(text)).toEqual(KEYS);
    expect(element(text, 'IsTruncated')).toBe('false');
    expect(element(text, 'MaxKeys')).toBe('1000');
  });

  test('folds what has a delimiter', async () => {
    const { text } = await list({ ...version, delimiter: '/' });
    expect(keysOf(text)).toEqual(['a.txt', 'c d+ü.txt', 'z']);
    expect(prefixesOf(text)).toEqual(['b/', 'e/']);
  });

  test('encodes names when it is asked to', async () => {
    const { text } = await list({ ...version, 'encoding-type': 'url', prefix: 'c' });
    expect(keysOf(text)).toEqual(['c%20d%2B%C3%BC.txt']);
    expect(element(text, 'EncodingType')).toBe('url');
  });

  test('gives none when none are wanted, and no more than a thousand', async () => {
    const none = await list({ ...version, 'max-keys': '0' });
    expect([keysOf(none.text), element(none.text, 'IsTruncated')]).toEqual([[], 'false']);
    expect(element((await list({ ...version, 'max-keys': '5000' })).text, 'MaxKeys')).toBe('1000');
  });

  test.each([
    ['max-keys', 'blah'],
    ['max-keys', '-1'],
    ['max-keys', '99999999999'],
    ['encoding-type', 'base64'],
  ])('refuses %s=%s', async (name, value) => {
    const { status, text } = await list({ ...version, [name]: value });
    expect([status, element(text, 'Code'), element(text, 'ArgumentName')]).toEqual([
      400,
      'InvalidArgument',
      name,
    ]);
  });
});

describe('page by page', () => {
  test('the first version goes on behind a marker, and tells the next where names are folded', async () => {
    const first = await list({ delimiter: '/', 'max-keys': '2' });
    expect([keysOf(first.text), prefixesOf(first.text)]).toEqual([['a.txt'], ['b/']]);
    expect(element(first.text, 'NextMarker')).toBe('b/');
    const second = await list({ delimiter: '/', 'max-keys': '2', marker: 'b/' });
    expect([keysOf(second.text), prefixesOf(second.text)]).toEqual([['c d+ü.txt'], ['e/']]);
    expect(element((await list({ 'max-keys': '2' })).text, 'NextMarker')).toBeUndefined();
  });

  test('the second version goes on by a token that says nothing to others', async () => {
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const { text } = await list({
        'list-type': '2',
        'max-keys': '2',
        ...(token !== undefined && { 'continuation-token': token }),
      });
      seen.push(...keysOf(text));
      expect(element(text, 'KeyCount')).toBe('2');
      token = element(text, 'NextContinuationToken');
    } while (token !== undefined);
    expect(seen).toEqual(KEYS);
  });

  test('an empty token is none, and one that is not ours is refused', async () => {
    const empty = await list({ 'list-type': '2', 'continuation-token': '' });
    expect([keysOf(empty.text), element(empty.text, 'ContinuationToken')]).toEqual([KEYS, '']);
    const wrong = await list({ 'list-type': '2', 'continuation-token': 'b/1' });
    expect([wrong.status, element(wrong.text, 'Code')]).toEqual([400, 'InvalidArgument']);
  });

  test('the second version may begin behind any name, and tells owners only when asked', async () => {
    const { text } = await list({ 'list-type': '2', 'start-after': 'c' });
    expect([keysOf(text), element(text, 'StartAfter')]).toEqual([['c d+ü.txt', 'e/f/g', 'z'], 'c']);
    expect(element(text, 'DisplayName')).toBeUndefined();
    const owned = await list({ 'list-type': '2', 'fetch-owner': 'true' });
    expect(element(owned.text, 'DisplayName')).toBe('Default');
  });
});

describe('versions', () => {
  test('are listed, delete markers among them', async () => {
    await desk.ask('PUT', '/kept');
    const query = { versioning: '' };
    const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
    await desk.ask('PUT', '/kept', { query, body });
    await desk.ask('PUT', '/kept/one', { body: '1' });
    await desk.ask('PUT', '/kept/one', { body: '2' });
    await desk.ask('DELETE', '/kept/one');
    const { text } = await desk.ask('GET', '/kept', { query: { versions: '' } });
    expect(text.match(/<DeleteMarker>|<Version>/g)).toEqual(['<DeleteMarker>', '<Version>', '<Version>']);
    expect(elements(text, 'IsLatest')).toEqual(['true', 'false', 'false']);
    const page = await desk.ask('GET', '/kept', { query: { versions: '', 'max-keys': '1' } });
    const next = await desk.ask('GET', '/kept', {
      query: {
        versions: '',
        'key-marker': element(page.text, 'NextKeyMarker') ?? '',
        'version-id-marker': element(page.text, 'NextVersionIdMarker') ?? '',
      },
    });
    expect(next.text.match(/<DeleteMarker>|<Version>/g)).toEqual(['<Version>', '<Version>']);
  });

  test('a version marker needs its key', async () => {
    const { text } = await desk.ask('GET', '/keys', { query: { versions: '', 'version-id-marker': 'x' } });
    expect(element(text, 'Code')).toBe('InvalidArgument');
  });
});

test('uploads that are not finished are listed until they are', async () => {
  await desk.ask('PUT', '/uploading');
  const begun = await desk.ask('POST', '/uploading/big', { query: { uploads: '' } });
  const { text } = await desk.ask('GET', '/uploading', { query: { uploads: '' } });
  expect(elements(text, 'UploadId')).toEqual([element(begun.text, 'UploadId')]);
  expect(
    element(
      (await desk.ask('GET', '/uploading', { query: { uploads: '', 'max-uploads': '0' } })).text,
      'Code',
    ),
  ).toBe('InvalidArgument');
});
