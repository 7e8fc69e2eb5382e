import { describe, expect, test } from 'vitest';
import { sampleCode } from '../../worker/engine/request-code/sample-code.ts';
import { SAMPLE_LANGUAGES, type SampleLanguage } from '../../worker/engine/request-code/sample-language.ts';
import {
  type SampleBody,
  type SampleRequest,
  Secret,
} from '../../worker/engine/request-code/sample-request.ts';
import { type Heard, useEcho } from '../examples/echo-server.ts';
import { SCRIPTED, useWorkshop } from '../examples/run-code.ts';
import { hasCurl, hasGo, hasHttpie, hasHttpx, hasRequests } from '../tools.ts';

const HAS: Record<SampleLanguage, boolean> = {
  curl: hasCurl,
  httpie: hasHttpie,
  python_requests: hasRequests,
  python_httpx: hasHttpx,
  javascript_fetch: true,
  javascript_axios: true,
  go: hasGo,
};

/** All that ends or opens something in one of the languages. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is to be sent as it is
const TEXT = 'a"b\'c`d $HOME ${HOME} \\n \\u0041 %s {{x}} #{y} !! é 漢字 😀 \u202e <&>';
const TOKEN = new Secret('access_token');
const ENVIRONMENT = { ACCESS_TOKEN: 'tok-1', API_USER: 'ada', API_PASSWORD: 'p"w' };

const BODIES: Record<
  string,
  { body: SampleBody; check: (heard: Heard) => Promise<unknown> | unknown; is: unknown }
> = {
  JSON: {
    body: {
      kind: 'json',
      type: 'application/json',
      value: JSON.parse(
        JSON.stringify({
          [TEXT]: `${TEXT}\n\t${TEXT}`,
          list: [null, true, 0, -1.5e-7, [], {}],
          'a-b': { true: 1 },
        }),
      ),
    },
    check: ({ body }) => JSON.parse(body.toString()),
    is: { [TEXT]: `${TEXT}\n\t${TEXT}`, list: [null, true, 0, -1.5e-7, [], {}], 'a-b': { true: 1 } },
  },
  'JSON with a secret and a type of its own': {
    body: { kind: 'json', type: 'application/merge-patch+json', value: { refresh_token: TOKEN, [TEXT]: 1 } },
    check: ({ body, headers }) => [JSON.parse(body.toString()), headers['content-type']],
    is: [{ refresh_token: 'tok-1', [TEXT]: 1 }, 'application/merge-patch+json'],
  },
  'JSON that is no object': {
    body: { kind: 'json', type: 'application/json', value: null },
    check: ({ body }) => body.toString(),
    is: 'null',
  },
  'a form': {
    body: {
      kind: 'form',
      type: 'application/x-www-form-urlencoded',
      fields: [
        { name: 'a=b:c@d &', value: [`@${TEXT}`] },
        { name: 'two', value: ['='] },
        { name: 'two', value: [''] },
        { name: 'token', value: [TOKEN] },
      ],
    },
    check: ({ body }) => [...new URLSearchParams(body.toString())],
    is: [
      ['a=b:c@d &', `@${TEXT}`],
      ['two', '='],
      ['two', ''],
      ['token', 'tok-1'],
    ],
  },
  'parts with a file': {
    body: {
      kind: 'multipart',
      fields: [
        { name: 'a-b', value: [`@${TEXT};type=x`] },
        { name: 'file', file: 'upload.bin' },
      ],
    },
    check: async ({ body, headers }) => {
      const type = headers['content-type'] ?? '';
      const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
      const file = form.get('file');
      const bytes = file instanceof File ? [...new Uint8Array(await file.arrayBuffer())] : null;
      return [form.get('a-b'), file instanceof File && file.name, bytes];
    },
    is: [`@${TEXT};type=x`, 'upload.bin', [0, 255, 10, 13, 128]],
  },
  text: {
    body: { kind: 'text', type: 'text/plain', text: `${TEXT}\n${TEXT}` },
    check: ({ body, headers }) => [body.toString(), headers['content-type']],
    is: [`${TEXT}\n${TEXT}`, 'text/plain'],
  },
  'a file': {
    body: { kind: 'file', type: 'image/png', file: 'upload.bin' },
    check: ({ body, headers }) => [[...body], headers['content-type']],
    is: [[0, 255, 10, 13, 128], 'image/png'],
  },
};

describe('an example sends what it describes, whatever stands in it', () => {
  const workshop = useWorkshop();
  const echo = useEcho();

  function request(body: SampleBody | null): SampleRequest {
    return {
      method: body ? 'POST' : 'GET',
      url: [echo.url(), '/a%20b/%22%27%60%24?q=%24HOME%26&x=a%2Fb&k=', TOKEN],
      headers: [
        ['authorization', ['Bearer ', TOKEN]],
        ['x-text', [TEXT.replace('\u202e ', '')]],
      ],
      auth: null,
      body,
      notes: [],
    };
  }

  function expectHead({ url, headers }: Heard): void {
    expect(url).toBe('/a%20b/%22%27%60%24?q=%24HOME%26&x=a%2Fb&k=tok-1');
    expect([headers.authorization, headers['x-text']]).toEqual(['Bearer tok-1', TEXT.replace('\u202e ', '')]);
  }

  for (const language of SCRIPTED) {
    describe.runIf(HAS[language])(language, () => {
      test.each(Object.entries(BODIES))('as %s', async (_name, { body, check, is }) => {
        await workshop.run(language, sampleCode(request(body))[language], ENVIRONMENT);
        expectHead(echo.heard());
        expect(await check(echo.heard())).toEqual(is);
      });

      test('without a body, by name and password', async () => {
        const auth = {
          kind: 'basic',
          user: new Secret('api_user'),
          password: new Secret('api_password'),
        } as const;
        const asked = { ...request(null), headers: [], auth };
        expect((await workshop.run(language, sampleCode(asked)[language], ENVIRONMENT)).status).toBe(200);
        const { method, headers } = echo.heard();
        expect([method, headers.authorization]).toEqual(['GET', `Basic ${btoa('ada:p"w')}`]);
      });
    });
  }

  test.runIf(hasGo)('go, formatted as Go wants it', { timeout: 240_000 }, async () => {
    const bodies = Object.values(BODIES);
    const programs = bodies.map(({ body }) => sampleCode(request(body)).go);
    expect(await workshop.checkGo(programs)).toBe('');
    for (const [index, { check, is }] of bodies.entries()) {
      expect((await workshop.runGo(index, ENVIRONMENT)).status).toBe(200);
      expectHead(echo.heard());
      const sent = await check(echo.heard());
      // A form of Go's is in the order of its names.
      expect(Array.isArray(sent) && Array.isArray(is) ? [...sent].sort() : sent).toEqual(
        Array.isArray(is) ? [...is].sort() : is,
      );
    }
  });

  test('in every language that there is', () => {
    expect([...SCRIPTED, 'go'].sort()).toEqual([...SAMPLE_LANGUAGES].sort());
  });
});
