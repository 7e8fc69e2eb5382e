import { env } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHouse } from '../../testing/api';
import { openBrowser } from '../../testing/browser';
import { type Registered, standInForProviders } from '../../testing/login-providers';

const clock = { at: 1_800_000_000_000, now: () => clock.at };
const house = openHouse({ deps: { clock } });

let providers: ReturnType<typeof standInForProviders>;
let nextId = 100;

beforeEach(() => {
  providers = standInForProviders();
});
afterEach(() => vi.restoreAllMocks());

function somebody(about: Partial<Registered> = {}): Registered {
  nextId += 1;
  return { id: nextId, name: 'Ada', email: `ada-${nextId}@example.com`, ...about };
}

type Browser = ReturnType<typeof openBrowser>;

async function startLogin(browser: Browser, provider: string, next = '/p/demo?tab=live') {
  const started = await browser.visit(`/api/auth/login?${new URLSearchParams({ provider, next })}`);
  expect(started.status).toBe(302);
  return started.headers.get('location');
}

async function signIn(browser: Browser, provider: string, registered: Registered) {
  return browser.visit(providers.consent(await startLogin(browser, provider), registered));
}

type Me = {
  user: { id: string; name: string; email: string };
  organizations: { name: string; role: string }[];
};

async function whoIs(browser: Browser): Promise<Me> {
  const { status, body } = await browser.readJson('/api/auth/me');
  expect(status).toBe(200);
  return body as Me;
}

/** Where a refused login leads: the login page, with a code and without a session. */
async function refusal(browser: Browser, answer: Response) {
  expect(answer.status).toBe(302);
  expect((await browser.readJson('/api/auth/me')).status).toBe(401);
  const url = new URL(answer.headers.get('location') ?? '', browser.origin);
  expect(url.origin + url.pathname).toBe(`${browser.origin}/login`);
  return { error: url.searchParams.get('error'), next: url.searchParams.get('next') };
}

describe.each(['github', 'google'])('login with %s', (provider) => {
  test('a newcomer comes back signed in, to where they wanted, with an organization of their own', async () => {
    const browser = openBrowser(house);
    const ada = somebody();
    const back = await signIn(browser, provider, ada);
    expect(back.status).toBe(302);
    expect(back.headers.get('location')).toBe('/p/demo?tab=live');
    const me = await whoIs(browser);
    expect(me.user).toMatchObject({ name: 'Ada', email: ada.email, avatar_url: `https://a.test/${ada.id}` });
    expect(me.organizations).toEqual([{ id: expect.any(String), name: "Ada's organization", role: 'owner' }]);
  });

  test('who signs in again, in another browser, is the same user', async () => {
    const [first, second, ada] = [openBrowser(house), openBrowser(house), somebody()];
    await signIn(first, provider, ada);
    await signIn(second, provider, { ...ada, email: 'moved@example.com' });
    const [before, after] = [await whoIs(first), await whoIs(second)];
    expect(after.user.id).toBe(before.user.id);
    expect(after.organizations).toHaveLength(1);
  });

  test('two first logins at once make one account', async () => {
    const [first, second, ada] = [openBrowser(house), openBrowser(house), somebody()];
    await Promise.all([signIn(first, provider, ada), signIn(second, provider, ada)]);
    expect((await whoIs(second)).user.id).toBe((await whoIs(first)).user.id);
    const { results } = await env.DB.prepare('SELECT id FROM users WHERE email = ?').bind(ada.email).all();
    expect(results).toHaveLength(1);
  });

  test('who refuses at the provider is told so on the login page', async () => {
    const browser = openBrowser(house);
    const back = await browser.visit(providers.deny(await startLogin(browser, provider)));
    expect(await refusal(browser, back)).toEqual({ error: 'access_denied', next: '/p/demo?tab=live' });
  });

  test('an address that the provider has not verified opens no account', async () => {
    const browser = openBrowser(house);
    const unverified = somebody({
      isVerified: false,
      otherEmails: [{ email: 'other@example.com', primary: false, verified: true }],
    });
    const back = await signIn(browser, provider, unverified);
    expect((await refusal(browser, back)).error).toBe('email_unverified');
  });

  test('a provider that fails ends at the login page, without the reason', async () => {
    const browser = openBrowser(house);
    const authorization = await startLogin(browser, provider);
    providers.state.isBroken = true;
    const back = await browser.visit(providers.consent(authorization, somebody()));
    expect((await refusal(browser, back)).error).toBe('provider_failed');
    expect(await back.text()).toBe('');
    expect(back.headers.get('location')).not.toMatch(/500|Unexpected|arctic/);
  });

  test('a code that the provider does not know signs nobody in', async () => {
    const browser = openBrowser(house);
    const sentBack = new URL(providers.consent(await startLogin(browser, provider), somebody()));
    sentBack.searchParams.set('code', 'guessed');
    expect((await refusal(browser, await browser.visit(sentBack.href))).error).toBe('provider_failed');
  });
});

test('one address at two providers is two users: nobody takes an account over by its address', async () => {
  const [victim, attacker, ada] = [openBrowser(house), openBrowser(house), somebody()];
  await signIn(victim, 'github', ada);
  await signIn(attacker, 'google', { ...ada, id: ada.id + 5_000, name: 'Mallory' });
  const [theirs, other] = [await whoIs(victim), await whoIs(attacker)];
  expect(other.user.id).not.toBe(theirs.user.id);
  expect(other.organizations.map(({ name }) => name)).toEqual(["Mallory's organization"]);
});

test('one number at two providers is two users', async () => {
  const [first, second, ada] = [openBrowser(house), openBrowser(house), somebody()];
  await signIn(first, 'github', ada);
  await signIn(second, 'google', ada);
  expect((await whoIs(second)).user.id).not.toBe((await whoIs(first)).user.id);
});

describe('what comes back must be what was sent', () => {
  async function comesBack(how: (browser: Browser, sentBack: URL) => void) {
    const browser = openBrowser(house);
    const sentBack = new URL(providers.consent(await startLogin(browser, 'github'), somebody()));
    how(browser, sentBack);
    const answer = await refusal(browser, await browser.visit(sentBack.href));
    expect(providers.state.exchanges).toBe(0);
    return answer;
  }
  const refused = { error: 'invalid_state', next: '/' };

  test('another state is refused', async () => {
    expect(await comesBack((_, { searchParams }) => searchParams.set('state', 'another'))).toEqual(refused);
  });

  test('no state is refused', async () => {
    expect(await comesBack((_, { searchParams }) => searchParams.delete('state'))).toEqual(refused);
  });

  test('a browser that began no login is refused: nobody can be signed in to an account of someone else', async () => {
    expect(await comesBack((browser) => browser.jar.clear())).toEqual(refused);
  });

  test('a login that another browser began is refused', async () => {
    const other = openBrowser(house);
    await startLogin(other, 'github');
    expect(
      await comesBack((browser) =>
        browser.jar.set('understudy_login', other.jar.get('understudy_login') ?? ''),
      ),
    ).toEqual(refused);
  });

  test('a state that began at one provider is refused at the callback of the other', async () => {
    const moved = await comesBack((_, sentBack) => {
      sentBack.pathname = '/api/auth/callback/google';
    });
    expect(moved).toEqual(refused);
  });

  test('a login that took more than ten minutes is refused', async () => {
    const late = await comesBack(() => {
      clock.at += 600_001;
    });
    expect(late).toEqual(refused);
  });

  test('a cookie that we did not sign is refused', async () => {
    const forged = await comesBack((browser, { searchParams }) => {
      const state = {
        provider: 'github',
        state: searchParams.get('state'),
        verifier: 'x',
        next: '/',
        until: 9e15,
      };
      browser.jar.set('understudy_login', `${btoa(JSON.stringify(state))}.${'A'.repeat(43)}`);
    });
    expect(forged).toEqual(refused);
  });

  test('a callback works once', async () => {
    const browser = openBrowser(house);
    const sentBack = providers.consent(await startLogin(browser, 'github'), somebody());
    await browser.visit(sentBack);
    expect(browser.jar.has('understudy_login')).toBe(false);
    await browser.post('/api/auth/logout');
    expect(await refusal(browser, await browser.visit(sentBack))).toEqual(refused);
    expect(providers.state.exchanges).toBe(1);
  });
});

test('a database that fails ends at the login page too', async () => {
  const browser = openBrowser(house);
  const sentBack = providers.consent(await startLogin(browser, 'github'), somebody());
  const batch = vi.spyOn(env.DB, 'batch').mockRejectedValueOnce(new Error('D1_ERROR: secret detail'));
  const back = await browser.visit(sentBack);
  expect(batch).toHaveBeenCalledOnce();
  expect(await refusal(browser, back)).toEqual({ error: 'unexpected', next: '/p/demo?tab=live' });
  expect(back.headers.get('location')).not.toContain('secret');
});

test('a provider that is not configured is neither offered nor used', async () => {
  const { GITHUB_CLIENT_SECRET: _, ...rest } = env;
  const onlyGoogle = openHouse({ env: { ...rest, GITHUB_CLIENT_SECRET: '' } });
  const browser = openBrowser(onlyGoogle);
  const offered = await browser.readJson('/api/auth/providers');
  expect(JSON.stringify(offered.body)).not.toContain('github');
  for (const path of [
    'login?provider=github',
    'callback/github?code=x&state=y',
    'login?provider=constructor',
  ]) {
    const { status, body } = await browser.readJson(`/api/auth/${path}`);
    expect([path, status, body]).toEqual([
      path,
      404,
      expect.objectContaining({ code: 'auth.unknown_provider' }),
    ]);
  }
});

test('with a dashboard on an origin of its own, provider and browser come back there', async () => {
  const apart = openHouse({ env: { DASHBOARD_ORIGIN: 'https://app.example.com' } });
  const browser = openBrowser(apart, 'https://app.example.com');
  const authorization = await startLogin(browser, 'github');
  const asked = new URL(authorization ?? '').searchParams;
  expect(asked.get('redirect_uri')).toBe('https://app.example.com/api/auth/callback/github');
  const back = await browser.visit(providers.consent(authorization, somebody()));
  expect(back.headers.get('location')).toBe('https://app.example.com/p/demo?tab=live');
  expect([...browser.jar.keys()]).toEqual(['__Host-understudy_session']);
});
