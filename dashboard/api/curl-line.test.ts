import { expect, test } from 'vitest';
import { curlLine } from './curl-line';

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
