import { expect, test } from 'vitest';
import { curlLine, requestCurl } from './curl-line';

test('the line calls the health of the group, with or without a slash at the end of its base', () => {
  const expected = 'curl http://localhost:8787/m/demo/shop/health';
  expect(curlLine('http://localhost:8787/m/demo/shop', 'http://localhost:8787')).toBe(expected);
  expect(curlLine('http://localhost:8787/m/demo/shop/', 'http://localhost:8787')).toBe(expected);
});

test('a base URL without a host belongs to the page it is shown on', () => {
  expect(curlLine('/m/demo/shop', 'https://mocks.example')).toBe(
    'curl https://mocks.example/m/demo/shop/health',
  );
});

test('a base URL that a shell would read as more than one word is quoted', () => {
  expect(curlLine("https://x.example/a'b;c", 'https://x.example')).toBe(
    "curl 'https://x.example/a'\\''b;c/health'",
  );
});

test('another path of the group can be called', () => {
  expect(curlLine('/m/demo/shop', 'https://mocks.example', '/products/1')).toBe(
    'curl https://mocks.example/m/demo/shop/products/1',
  );
});

test('a whole request is a command, each word as the shell takes it', () => {
  const request = {
    method: 'POST',
    path: '/orders?page=2',
    headers: [['x-note', "it's"]] as const,
    body: '{"total": 1}',
  };
  expect(requestCurl('/m/demo/shop', 'https://mocks.example', request)).toBe(
    `curl -X POST 'https://mocks.example/m/demo/shop/orders?page=2' \\
  -H 'x-note: it'\\''s' \\
  --data-raw '{"total": 1}'`,
  );
});
