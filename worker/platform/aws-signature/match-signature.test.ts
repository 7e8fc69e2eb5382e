import { expect, test } from 'vitest';
import { matchSignature } from './match-signature';
import type { SignedRequest } from './signed-request';

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const SCOPE = {
  date: '20150830',
  region: 'us-east-1',
  service: 'service',
  text: '20150830/us-east-1/service/aws4_request',
};

const REQUEST: SignedRequest = {
  method: 'GET',
  rawPath: '/',
  rawQuery: '',
  headers: new Headers({ 'x-amz-date': '20150830T123600Z' }),
  hosts: ['example.amazonaws.com'],
  mount: '',
  originalAcceptEncoding: null,
};

const claim = (signature: string) => ({
  scope: SCOPE,
  dates: ['20150830T123600Z'],
  signedHeaders: ['host', 'x-amz-date'],
  signature,
  payloadHash: NOTHING,
});

// From the test suite that Amazon has published for makers of signers.
test.each([
  ['get-vanilla', 'GET', '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
  ['post-vanilla', 'POST', '', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  [
    'get-vanilla-query-order-key-case',
    'GET',
    'Param2=value2&Param1=value1',
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
  ],
])('%s', async (_, method, rawQuery, signature) => {
  const request = { ...REQUEST, method, rawQuery };
  expect(await matchSignature(request, claim(signature), SECRET)).toMatchObject({
    isMatch: true,
    date: '20150830T123600Z',
  });
  expect(await matchSignature(request, claim(signature), 'another')).toMatchObject({ isMatch: false });
  const elsewhere = { ...claim(signature), scope: { ...SCOPE, service: 's3' } };
  expect(await matchSignature(request, elsewhere, SECRET)).toMatchObject({ isMatch: false });
});

test('what the client should have signed is told', async () => {
  const match = await matchSignature(REQUEST, claim('0'.repeat(64)), SECRET);
  expect(match).toEqual({
    isMatch: false,
    canonicalRequest: `GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n${NOTHING}`,
    stringToSign:
      'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
  });
});
