import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { standInForProviders } from '../../testing/login-providers';
import { openPlayground } from '../../testing/mock-playground';

const house = openHouse();
const ADA = { id: 7, name: 'Ada', email: 'ada@example.com' };

let providers: ReturnType<typeof standInForProviders>;

beforeEach(() => {
  providers = standInForProviders();
});
afterEach(() => vi.restoreAllMocks());

/** Each cookie of an answer: name, whether it has a value, and its attributes in alphabetical order. */
function cookiesOf(answer: Response) {
  return answer.headers.getSetCookie().map((line) => {
    const [pair = '', ...attributes] = line.split('; ');
    const [name, value] = pair.split('=');
    return { name, isKept: value !== '', attributes: attributes.sort().join('; ') };
  });
}

const PLACES = [
  { origin: 'http://localhost:8787', prefix: '', secure: '' },
  { origin: 'https://understudy.example.com', prefix: '__Host-', secure: '; Secure' },
] as const;

describe.each(PLACES)('on $origin', ({ origin, prefix, secure }) => {
  test.each(['github', 'google'])(
    'a login with %s keeps its state for ten minutes, then changes it for a session',
    async (provider) => {
      const browser = openBrowser(house, origin);
      const started = await browser.visit(`/api/auth/login?provider=${provider}&next=/p/demo`);
      const login = `${prefix}understudy_login`;
      const kept = (seconds: number) => `HttpOnly; Max-Age=${seconds}; Path=/; SameSite=Lax${secure}`;
      expect(cookiesOf(started)).toEqual([{ name: login, isKept: true, attributes: kept(600) }]);
      expect([...browser.jar.keys()]).toEqual([login]);

      const authorization = started.headers.get('location');
      const asked = new URL(authorization ?? '').searchParams;
      expect(asked.get('redirect_uri')).toBe(`${origin}/api/auth/callback/${provider}`);
      const back = await browser.visit(providers.consent(authorization, ADA));
      expect([back.status, back.headers.get('location')]).toEqual([302, '/p/demo']);
      expect(cookiesOf(back)).toEqual([
        { name: login, isKept: false, attributes: kept(0) },
        { name: `${prefix}understudy_session`, isKept: true, attributes: kept(2_592_000) },
      ]);
      expect([...browser.jar.keys()]).toEqual([`${prefix}understudy_session`]);
      expect((await browser.readJson('/api/auth/me')).status).toBe(200);

      const out = await browser.post('/api/auth/logout');
      expect(cookiesOf(out)).toEqual([
        { name: `${prefix}understudy_session`, isKept: false, attributes: kept(0) },
      ]);
      expect(browser.jar.size).toBe(0);
    },
  );

  test('a cookie of the other kind of place is nobody', async () => {
    const browser = openBrowser(house, origin);
    const started = await browser.visit('/api/auth/login?provider=github');
    await browser.visit(providers.consent(started.headers.get('location'), ADA));
    const value = browser.jar.get(`${prefix}understudy_session`) ?? '';
    const other = prefix === '' ? '__Host-understudy_session' : 'understudy_session';
    browser.jar.clear();
    browser.jar.set(other, value);
    expect((await browser.readJson('/api/auth/me')).status).toBe(401);
  });
});

test('no answer on the way of a login may be kept by a cache', async () => {
  const browser = openBrowser(house);
  const started = await browser.visit('/api/auth/login?provider=github');
  const back = await browser.visit(providers.consent(started.headers.get('location'), ADA));
  for (const answer of [started, back, await browser.visit('/api/auth/me')]) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test.each(PLACES)(
  'a mock sees and sets none of the cookies that a login sets on $origin',
  async ({ origin }) => {
    const browser = openBrowser(house, origin);
    const started = await browser.visit('/api/auth/login?provider=github');
    const back = await browser.visit(providers.consent(started.headers.get('location'), ADA));
    const set = [started, back].flatMap((answer) => answer.headers.getSetCookie());
    const seen: (string | null)[] = [];
    const { send } = openPlayground({
      handle(request) {
        seen.push(request.headers.get('cookie'));
        return { status: 200, headers: set.map((line) => ['set-cookie', line]), body: null };
      },
    });
    const pairs = set.map((line) => line.split(';')[0]);
    const answer = await send('/m/demo/shop/x', { headers: { cookie: ['a=1', ...pairs, 'b=2'].join('; ') } });
    expect(seen).toEqual(['a=1; b=2']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  },
);
