import { afterEach, describe, expect, test, vi } from 'vitest';
import { loginError } from '../../../dashboard/features/login/login-error';
import { words as english } from '../../../dashboard/features/login/words/en';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { LOGIN_FAILURES } from './login';

const house = openHouse();

afterEach(() => vi.restoreAllMocks());

const TOKENS = { access_token: 'a-secret-of-the-provider', token_type: 'bearer' };
const json = (body: unknown, status = 200) => Response.json(body, { status });
const html = (status: number) => new Response('<html>internal-stack-trace</html>', { status });

type Answers = { token: () => Response; profile?: () => Response };

/** What a provider can do wrong: at the exchange of the code, and after it when asked who signed in. */
const TROUBLE: [string, Answers][] = [
  ['the exchange answers 500', { token: () => html(500) }],
  ['the exchange answers 503 as JSON', { token: () => json({ message: 'internal-stack-trace' }, 503) }],
  ['the exchange answers a page', { token: () => html(200) }],
  ['the exchange answers null', { token: () => json(null) }],
  ['the exchange answers no token', { token: () => json({ token_type: 'bearer' }) }],
  ['the exchange answers a number for a token', { token: () => json({ access_token: 7 }) }],
  [
    'the exchange answers an error with status 200, as GitHub does',
    {
      token: () => json({ error: 'incorrect_client_credentials', error_description: 'internal-stack-trace' }),
    },
  ],
  ['the exchange refuses our name', { token: () => json({ error: 'invalid_client' }, 401) }],
  ['the network fails at the exchange', { token: () => fail() }],
  ['the profile answers 500', { token: () => json(TOKENS), profile: () => html(500) }],
  ['the profile answers a page', { token: () => json(TOKENS), profile: () => html(200) }],
  [
    'the profile is of another shape',
    { token: () => json(TOKENS), profile: () => json({ id: 'x', sub: 7 }) },
  ],
  ['the profile is null', { token: () => json(TOKENS), profile: () => json(null) }],
  ['the network fails at the profile', { token: () => json(TOKENS), profile: () => fail() }],
];

function fail(): never {
  throw new TypeError('internal-stack-trace: connection refused');
}

function breakProvider({ token, profile = () => fail() }: Answers) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) =>
    new Request(input, init).method === 'POST' ? token() : profile(),
  );
}

/** A whole way to the provider and back; the provider does as the test says. */
async function comeBack(provider: string, told: Record<string, string> = { code: 'a-code' }) {
  const browser = openBrowser(house);
  const started = await browser.visit(`/api/auth/login?provider=${provider}&next=/p/demo`);
  const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const sentBack = new URLSearchParams({ ...told, state });
  const answer = await browser.visit(`/api/auth/callback/${provider}?${sentBack}`);
  expect(browser.jar.size).toBe(0);
  return answer;
}

/** What stands on the login page, and nothing beside it. */
async function expectTold(answer: Response, error: string) {
  const request_id = answer.headers.get('x-request-id') ?? '';
  const told = new URLSearchParams({ error, next: '/p/demo', request_id });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, `/login?${told}`]);
  expect(await answer.text()).toBe('');
}

function operatorsRead() {
  const lines: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)));
  return lines;
}

describe.each(['github', 'google'])('with %s', (provider) => {
  test.each(TROUBLE)('when %s, the login page says so and nothing more', async (_, answers) => {
    const lines = operatorsRead();
    breakProvider(answers);
    const answer = await comeBack(provider);
    await expectTold(answer, 'provider_failed');
    expect(lines).toEqual([expect.stringContaining(answer.headers.get('x-request-id') ?? '?')]);
    expect(lines.join()).not.toMatch(/a-secret-of-the-provider|github-secret|google-secret/);
  });

  test('a refusal beside a token is a refusal: nobody is asked who signed in', async () => {
    operatorsRead();
    const profile = vi.fn(() => json({}));
    breakProvider({ token: () => json({ ...TOKENS, error: 'bad_verification_code' }), profile });
    await expectTold(await comeBack(provider), 'provider_failed');
    expect(profile).not.toHaveBeenCalled();
  });

  test.each(['server_error', 'temporarily_unavailable', '<script>'])(
    'a provider that sends people back with %s failed',
    async (error) => {
      await expectTold(await comeBack(provider, { error }), 'provider_failed');
    },
  );

  test('a refusal wins over a code that comes with it', async () => {
    await expectTold(await comeBack(provider, { error: 'access_denied', code: 'a-code' }), 'access_denied');
  });
});

test('operators read what GitHub refused, not only that it did', async () => {
  const lines = operatorsRead();
  breakProvider({ token: () => json({ error: 'incorrect_client_credentials' }) });
  await comeBack('github');
  expect(lines).toEqual([expect.stringContaining('incorrect_client_credentials')]);
});

test('the login page has words of its own for every failure that it is told', () => {
  const wordsOf = (code: string) => loginError(code, english.errors)?.words;
  const words = LOGIN_FAILURES.map(wordsOf);
  expect(new Set([...words, wordsOf('of_another_kind')]).size).toBe(LOGIN_FAILURES.length + 1);
});

test('a provider that never answers is given up, and the login page says so', async () => {
  const patience: number[] = [];
  const wait = async (milliseconds: number) => void patience.push(milliseconds);
  const browser = openBrowser(openHouse({ deps: { wait } }));
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}));
  const started = await browser.visit('/api/auth/login?provider=github');
  const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const answer = await browser.visit(
    `/api/auth/callback/github?${new URLSearchParams({ code: 'a-code', state })}`,
  );
  expect(answer.headers.get('location')).toMatch(/^\/login\?error=provider_failed/);
  expect(patience).toEqual([15_000]);
});
