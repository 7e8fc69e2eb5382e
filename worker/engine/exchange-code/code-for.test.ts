import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange';
import { CODE_LANGUAGES, codeFor } from './code-for';

const ORDER: Exchange = {
  id: 'exc_1',
  at: 0,
  source: 'client',
  group_id: 'grp_1',
  group_slug: 'shop',
  kind: 'http',
  method: 'POST',
  url: 'https://mocks.example/m/demo/shop/orders?page=2',
  path: '/orders',
  request_headers: [
    ['host', 'mocks.example'],
    ['content-length', '15'],
    ['content-type', 'application/json'],
    ['authorization', '***'],
  ],
  request_body: { text: '{"note":"it\'s"}', size: 15, cut: false },
  status: 200,
  response_headers: [],
  response_body: { text: null, size: 0, cut: false },
  duration_ms: 1,
  queue_ms: 0,
  caller: { address: null, country: null },
  world: 'main',
  seed: 'dice~tmb1',
  why: { outcome: 'answered' },
};
const MASKED = 'The log has masked a value: put it in for YOUR_AUTHORIZATION.';

describe('the code of a logged request', () => {
  test('is a curl command', () => {
    expect(codeFor(ORDER, 'curl')).toBe(`# ${MASKED}
curl -X POST 'https://mocks.example/m/demo/shop/orders?page=2' \\
  -H 'content-type: application/json' \\
  -H 'authorization: YOUR_AUTHORIZATION' \\
  --data-raw '{"note":"it'\\''s"}'
`);
  });

  test('is a call of HTTPie', () => {
    expect(codeFor(ORDER, 'httpie')).toBe(`# ${MASKED}
http --ignore-stdin --raw='{"note":"it'\\''s"}' \\
  POST 'https://mocks.example/m/demo/shop/orders?page=2' \\
  content-type:application/json \\
  authorization:YOUR_AUTHORIZATION \\
  accept:
`);
  });

  test('is a fetch', () => {
    expect(codeFor(ORDER, 'fetch')).toBe(`// ${MASKED}
const response = await fetch("https://mocks.example/m/demo/shop/orders?page=2", {
  method: "POST",
  headers: {
    "content-type": "application/json",
    "authorization": "YOUR_AUTHORIZATION",
  },
  body: "{\\"note\\":\\"it's\\"}",
});
console.log(response.status, await response.text());
`);
  });

  test('is a call of requests', () => {
    expect(codeFor(ORDER, 'python')).toBe(`# ${MASKED}
import requests

response = requests.request(
    "POST",
    "https://mocks.example/m/demo/shop/orders?page=2",
    headers={
        "content-type": "application/json",
        "authorization": "YOUR_AUTHORIZATION",
    },
    data="{\\"note\\":\\"it's\\"}".encode(),
)
print(response.status_code, response.text)
`);
  });

  test('is a program in Go', () => {
    expect(codeFor(ORDER, 'go')).toBe(`// ${MASKED}
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	request, err := http.NewRequest("POST", "https://mocks.example/m/demo/shop/orders?page=2", strings.NewReader("{\\"note\\":\\"it's\\"}"))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("content-type", "application/json")
	request.Header.Set("authorization", "YOUR_AUTHORIZATION")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.Status, string(answer))
}
`);
  });
});

describe.each(CODE_LANGUAGES)('the code in %s', (language) => {
  test('asks for the same answer where that is wanted', () => {
    expect(codeFor(ORDER, language)).not.toContain('x-understudy-seed');
    expect(codeFor(ORDER, language, { same_seed: true })).toMatch(/x-understudy-seed.*dice~tmb1/);
  });

  test('says what the log does not know of the body', () => {
    const cut: Exchange = { ...ORDER, request_body: { text: 'ab', size: 90_000, cut: true } };
    expect(codeFor(cut, language)).toContain('The log kept only the first 2 of 90000 bytes of the body.');
    const passed: Exchange = { ...ORDER, request_body: { text: null, size: 9, cut: false } };
    expect(codeFor(passed, language)).toContain('The log kept nothing of the body of 9 bytes.');
    const masked: Exchange = { ...ORDER, request_body: { text: '{"pin":"***"}', size: 12, cut: false } };
    expect(codeFor(masked, language)).toContain('The log has masked values in the body');
  });

  test('has a placeholder for a masked parameter', () => {
    const url = 'https://mocks.example/m/demo/shop/orders?api-key=***&x=***y';
    expect(codeFor({ ...ORDER, url }, language)).toContain('/orders?api-key=YOUR_API_KEY&x=***y');
    const request_headers: Exchange['request_headers'] = [['referer', 'http://h/cb#id_token=***']];
    expect(codeFor({ ...ORDER, request_headers }, language)).toMatch(/referer\W+YOUR_REFERER/i);
  });

  test('repeats nothing in its comments that a shell could act upon', () => {
    const hostile: Exchange = {
      ...ORDER,
      method: 'GET',
      url: 'https://mocks.example/a/../b%zz?`reboot`=***',
      request_headers: [
        ['`reboot`', '***'],
        ['x-`reboot`$reboot', 'a\\:b'],
        ['__proto__', '1'],
      ],
      request_body: { text: '"***"', size: 90_000, cut: true },
    };
    const comments = codeFor(hostile, language)
      .split('\n')
      .filter((line) => /^(#|\/\/) /.test(line));
    expect(comments.length).toBeGreaterThan(3);
    for (const comment of comments) expect(comment).toMatch(/^(#|\/\/) [\w .,:%]+$/);
  });

  test('lets nobody add a line to it', () => {
    const hostile: Exchange = {
      ...ORDER,
      url: 'https://mocks.example/m/demo/shop/orders?a\nreboot',
      request_headers: [
        ['x-a', '1\r\nreboot\n\'"`$(reboot)'],
        ['x-token', '***'],
      ],
      request_body: { text: 'a\u2028reboot\u0085reboot\r', size: 20, cut: false },
    };
    const lines = codeFor(hostile, language).split(/[\n\r\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^\s*reboot/.test(line))).toEqual([]);
  });
});
