import { describe, expect, test } from 'vitest';
import { sampleCode } from './sample-code';
import { SAMPLE_LANGUAGES } from './sample-language';
import { type SampleRequest, Secret } from './sample-request';

const TOKEN = new Secret('access_token');

const ORDER: SampleRequest = {
  method: 'POST',
  url: ['https://mocks.example/orders?page=2'],
  headers: [['authorization', ['Bearer ', TOKEN]]],
  auth: null,
  body: { kind: 'json', type: 'application/json', value: { note: "it's", lines: [1, true, null], of: {} } },
  notes: [],
};

function withBody(body: SampleRequest['body']): SampleRequest {
  return { ...ORDER, body };
}

describe('an example', () => {
  test('in curl reads its token from the environment', () => {
    expect(sampleCode(ORDER).curl).toBe(`curl -X POST 'https://mocks.example/orders?page=2' \\
  -H "authorization: Bearer $ACCESS_TOKEN" \\
  -H 'content-type: application/json' \\
  --data-raw '{
  "note": "it'\\''s",
  "lines": [
    1,
    true,
    null
  ],
  "of": {}
}'
`);
  });

  test('in HTTPie', () => {
    expect(sampleCode(withBody(null)).httpie).toBe(`http --ignore-stdin \\
  POST 'https://mocks.example/orders?page=2' \\
  "authorization:Bearer $ACCESS_TOKEN"
`);
  });

  test('in Python, with requests and httpx alike', () => {
    const { python_requests, python_httpx } = sampleCode(ORDER);
    expect(python_requests).toBe(`import os

import requests

response = requests.post(
    "https://mocks.example/orders?page=2",
    headers={
        "authorization": f"Bearer {os.environ['ACCESS_TOKEN']}",
    },
    json={
        "note": "it's",
        "lines": [
            1,
            True,
            None,
        ],
        "of": {},
    },
)
print(response.status_code, response.text)
`);
    expect(python_httpx).toBe(python_requests.replaceAll('requests', 'httpx'));
  });

  test('in JavaScript, with fetch and axios', () => {
    const { javascript_fetch, javascript_axios } = sampleCode(
      withBody({ kind: 'text', type: 'text/csv', text: 'a,b' }),
    );
    expect(javascript_fetch).toBe(`const response = await fetch("https://mocks.example/orders?page=2", {
  method: "POST",
  headers: {
    "content-type": "text/csv",
    "authorization": \`Bearer \${process.env.ACCESS_TOKEN}\`,
  },
  body: "a,b",
});
console.log(response.status, await response.text());
`);
    expect(javascript_axios).toContain('import axios from "axios";');
    expect(javascript_axios).toContain('  data: "a,b",\n  validateStatus: () => true,\n});');
  });

  test('in Go', () => {
    const { go } = sampleCode(withBody({ kind: 'json', type: 'application/json', value: { a: TOKEN } }));
    expect(go).toContain('strings.NewReader(`{\n  "a": "` + os.Getenv("ACCESS_TOKEN") + `"\n}`)');
    expect(go).toContain('request.Header.Set("authorization", "Bearer "+os.Getenv("ACCESS_TOKEN"))');
    expect(go).toContain('\t"os"\n');
  });

  test('with a key of JavaScript’s own sends it as a key', () => {
    const value = JSON.parse('{"__proto__": 1}');
    expect(
      sampleCode(withBody({ kind: 'json', type: 'application/json', value })).javascript_fetch,
    ).toContain('["__proto__"]: 1');
  });
});

describe.each(SAMPLE_LANGUAGES)('a hostile value in %s', (language) => {
  const hostile = 'a\nreboot\r\nreboot\u0085reboot\u2028reboot\'"`$(reboot)';
  const bodies: SampleRequest['body'][] = [
    { kind: 'json', type: 'application/json', value: { [hostile]: hostile, secret: TOKEN } },
    {
      kind: 'form',
      type: 'application/x-www-form-urlencoded',
      fields: [{ name: hostile, value: [hostile] }],
    },
    { kind: 'multipart', fields: [{ name: hostile, value: [hostile, TOKEN] }] },
    { kind: 'text', type: 'text/plain', text: hostile },
  ];

  test.each(bodies)('adds no line to a body of the kind $kind', (body) => {
    const code = sampleCode(withBody(body))[language];
    expect(code.split(/[\n\r\u0085\u2028\u2029]/).filter((line) => /^\s*reboot/.test(line))).toEqual([]);
  });
});
