import { expect, test } from 'vitest';
import { pastedPairs } from './pasted-pairs';

const texts = (text: string) => pastedPairs(text)?.map(({ name, value }) => `${name}=${value}`);

test.each([
  ['a query', 'a=1&b=2', ['a=1', 'b=2']],
  ['a query that is encoded', 'q=a%20b+c&r=%C3%A9&s=100%', ['q=a b c', 'r=é', 's=100%']],
  ['the query of an address', 'https://x.example/y?a=1&b=https://z#part', ['a=1', 'b=https://z']],
  ['a query with a name alone', '?flag&a=1', ['flag=', 'a=1']],
  ['headers', 'Accept: */*\nX-Time: 10:20', ['Accept=*/*', 'X-Time=10:20']],
  ['headers with the line of the request', 'GET /a HTTP/1.1\r\nHost: x\r\n\r\n', ['Host=x']],
  ['headers with the line of the answer', 'HTTP/2 200\nVary: Accept\nETag:\n', ['Vary=Accept', 'ETag=']],
  ['one header', 'Accept: text/html', ['Accept=text/html']],
  ['lines of assignments', 'A=1\nB = two words', ['A=1', 'B=two words']],
])('%s is taken apart', (_, text, pairs) => {
  expect(texts(text)).toEqual(pairs);
});

test.each([
  ['a word', 'hello'],
  ['a sentence', 'is this a=b or not'],
  ['an address', 'https://x.example/y'],
  ['nothing', ' \n'],
])('%s stays what it is', (_, text) => {
  expect(pastedPairs(text)).toBeUndefined();
});
