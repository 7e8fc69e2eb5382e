import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser } from './browser.ts';
import { photograph, settled, useDashboard } from './dashboard-screen.ts';
import { freePort } from './free-port.ts';
import { useOwnProject } from './own-project.ts';
import { runTool } from './s3/run-tool.ts';
import { hasCurl, hasPyJwt } from './tools.ts';

const own = useOwnProject('Auth pages');
const token = inject('token');

/** Refusals of the API are what some tests are about, and Chromium calls each an error. */
const REFUSED = /Failed to load resource/;

type Api = { id: string; slug: string; base_url: string };

describe.runIf(hasBrowser)('the pages of an auth API in Chromium', () => {
  const dashboard = useDashboard();
  let api: Api;
  let base: string;

  beforeAll(async () => {
    api = await newApi('Sign-in', {});
    base = `${own.projectPath()}/g/${api.slug}`;
  });

  async function newApi(name: string, config: object): Promise<Api> {
    const { group } = await own.admin.post<{ group: Api }>('/api/groups', {
      project_id: own.projectId(),
      name,
      kind: 'auth',
      config,
    });
    return group;
  }

  const admin = (path: string) => `/api/groups/${api.id}/auth${path}`;
  const open = (path: string) => dashboard.open(`${base}${path}`, { expected: REFUSED });
  const toast = (page: Page, text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).first();
  const primaries = (page: Page) => page.locator('main .bg-accent:is(button, a)').count();
  const text = async (page: Page, label: string) =>
    (await page.getByRole('region', { name: label, exact: true }).textContent()) ?? '';

  function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    return fetch(`${api.base_url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  const login = (email: string, password = 'password123', headers?: Record<string, string>) =>
    call('POST', '/api/auth/login', { email, password }, headers);

  test('one press signs in as a user, and the call beside it shows who that is', async () => {
    const { page, trouble } = await open('');
    const row = page
      .getByRole('list', { name: 'Users' })
      .getByRole('listitem')
      .filter({ hasText: 'Bob Smith' });
    await row.getByText('bob@example.com').waitFor();
    await row.getByText('password123').waitFor();
    await row.getByRole('button', { name: 'Sign in Bob Smith' }).click();
    const signed = page.getByRole('region', { name: 'Signed in as Bob Smith' });
    await signed.getByRole('timer').waitFor();
    expect(await signed.getByRole('timer').textContent()).toMatch(/^(1 day 0|23):[0-5]\d:[0-5]\d$/);
    const made = await text(page, 'the token');
    const answer = await call('GET', '/api/auth/me', undefined, { authorization: `Bearer ${made}` });
    expect(await answer.json()).toMatchObject({ id: 'test-user-456', email: 'bob@example.com' });
    if (hasCurl) {
      const line = await text(page, 'the call that asks who it is');
      expect((await runTool('bash', ['-c', line], {})).stdout).toContain('bob@example.com');
      const loginLine = await text(page, 'the line that signs in');
      expect((await runTool('bash', ['-c', loginLine], {})).stdout).toContain('access_token');
    }
    await photograph(page, 'auth-overview');
    await signed.getByRole('button', { name: 'Look inside' }).click();
    await page.locator('[data-verdict=valid]').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('requests, errors and the error rate are counted by endpoint while somebody looks', async () => {
    const { page, trouble } = await open('');
    await settled(page);
    for (let count = 0; count < 3; count++) await login('alice@example.com');
    await login('alice@example.com', 'wrong');
    const row = page.getByRole('row').filter({ hasText: '/api/auth/login' });
    await expect.poll(() => row.count(), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => row.getByRole('cell').allTextContents(), { timeout: 10_000 }).toContain('1');
    const figures = page.getByRole('region', { name: 'Figures' });
    await figures.getByText('nobody locked out').waitFor();
    await expect.poll(() => figures.getByText(/1 error in/).count(), { timeout: 10_000 }).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a user is added, signs in, is changed, and deleted after a question', async () => {
    const { page, trouble } = await open('/users');
    await page.getByRole('row').filter({ hasText: 'alice@example.com' }).waitFor();
    await photograph(page, 'auth-users');
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'New user' });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Zoe Quinn');
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill('zoe');
    await page.keyboard.press('Tab');
    await dialog.getByText(/email address/).waitFor();
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill('alice@example.com');
    await dialog.getByRole('textbox', { name: 'Password' }).fill('open sesame');
    await dialog.getByRole('button', { name: 'Add role' }).click();
    await dialog.getByRole('textbox', { name: 'Role 1' }).fill('admin');
    const claims = dialog.getByRole('textbox', { name: 'Further claims (JSON)' });
    await claims.fill('{"plan": ');
    await page.keyboard.press('Tab');
    await dialog.getByText('Must be JSON.').waitFor();
    await claims.fill('{"plan": "pro"}');
    await photograph(page, 'auth-new-user');
    await dialog.getByRole('button', { name: 'Add user' }).click();
    await dialog
      .getByRole('alert')
      .filter({ hasText: /alice@example.com|taken|already/i })
      .first()
      .waitFor();
    await dialog.getByRole('textbox', { name: 'E-mail' }).fill('zoe@example.com');
    await dialog.getByRole('button', { name: 'Add user' }).click();
    await toast(page, /Zoe Quinn can sign in/).waitFor();
    const session = await (await login('zoe@example.com', 'open sesame')).json();
    const payload = JSON.parse(Buffer.from(session.access_token.split('.')[1], 'base64url').toString());
    expect(payload).toMatchObject({ plan: 'pro', roles: ['admin'] });

    await page.getByRole('textbox', { name: 'Search by name, e-mail or id' }).fill('zoe');
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('q')).toBe('zoe');
    await page.getByRole('button', { name: 'More for Zoe Quinn' }).click();
    await page.getByRole('menuitem', { name: 'Edit…' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit Zoe Quinn' });
    await edit.getByRole('textbox', { name: 'Name', exact: true }).fill('Zoe Q.');
    await edit.getByRole('textbox', { name: 'Password' }).fill('new words');
    await edit.getByRole('button', { name: 'Save' }).click();
    await toast(page, /Zoe Q. is saved/).waitFor();
    expect((await login('zoe@example.com', 'open sesame')).status).toBe(401);
    expect((await login('zoe@example.com', 'new words')).status).toBe(200);

    await page.getByRole('button', { name: 'More for Zoe Q.' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const question = page.getByRole('alertdialog', { name: 'Delete Zoe Q.?' });
    await question.getByText('This cannot be undone.').waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Nobody fits “zoe”.').waitFor();
    expect((await login('zoe@example.com', 'new words')).status).toBe(401);
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('who is locked out is let in again, and a reset leaves the users of the seed', async () => {
    const locked = await newApi('Locking', { lockout: { after: 2 } });
    const before = [api, base] as const;
    [api, base] = [locked, `${own.projectPath()}/g/${locked.slug}`];
    try {
      await login('bob@example.com', 'x');
      await login('bob@example.com', 'x');
      expect((await login('bob@example.com')).status).toBe(423);
      await call('POST', '/api/auth/register', { email: 'eve@example.com', password: 'p', name: 'Eve' });
      const { page, trouble } = await open('/users');
      const row = page.getByRole('row').filter({ hasText: 'bob@example.com' });
      await row.getByText('Locked').waitFor();
      await photograph(page, 'auth-locked');
      await page.getByRole('button', { name: 'More for Bob Smith' }).click();
      await page.getByRole('menuitem', { name: 'Unlock' }).click();
      await toast(page, /Bob Smith can sign in again/).waitFor();
      expect((await login('bob@example.com')).status).toBe(200);
      await page.getByRole('row').filter({ hasText: 'eve@example.com' }).waitFor();
      await page.getByRole('button', { name: 'More for all users' }).click();
      await page.getByRole('menuitem', { name: 'Reset to the seed…' }).click();
      const question = page.getByRole('alertdialog', { name: 'Reset the users of main?' });
      await question.getByText(/The 5 users of the seed/).waitFor();
      await question.getByRole('button', { name: 'Reset' }).click();
      await toast(page, /The users are those of the seed/).waitFor();
      await expect.poll(() => page.getByRole('row').count()).toBe(6);
      expect(trouble).toEqual([]);
      await page.close();
    } finally {
      [api, base] = before;
    }
  });

  test('a session is seen as it begins and revoked after a question', async () => {
    const { page, trouble } = await open('/sessions?world=quiet');
    await page.getByText('Nobody is signed in').waitFor();
    await photograph(page, 'auth-sessions-empty');
    const world = { 'x-understudy-world': 'quiet' };
    const session = await (await login('charlie@example.com', 'password123', world)).json();
    const row = page.getByRole('row').filter({ hasText: 'charlie@example.com' });
    await row.getByText('Active').waitFor({ timeout: 3_000 });
    await login('diana@example.com', 'password123', world);
    await page.getByRole('row').filter({ hasText: 'diana@example.com' }).waitFor();
    await photograph(page, 'auth-sessions');
    await row.getByRole('button', { name: /Charlie Brown charlie/ }).click();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    await row.getByRole('button', { name: 'Revoke a session of Charlie Brown' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click();
    await row.getByText('Revoked').waitFor();
    const refused = await call('POST', '/api/auth/refresh', { refresh_token: session.refresh_token }, world);
    expect(refused.status).toBe(401);
    await page.getByRole('button', { name: 'Show those of all users' }).click();
    await page.getByRole('row').filter({ hasText: 'diana@example.com' }).waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a pasted token is read at once, and judged with the step that it fails at', async () => {
    const made = (kind: string) =>
      own.admin.post<{ token: string }>(admin('/tokens'), { user: 'test-user-123', kind });
    const { page, trouble } = await open('/tokens');
    const field = page.getByRole('textbox', { name: 'A token (JWT)' });
    await field.fill(`Bearer ${(await made('valid')).token}`);
    await page.locator('[data-claim=sub]').filter({ hasText: 'test-user-123' }).waitFor();
    await page.locator('[data-verdict=valid]').waitFor();
    await page.getByRole('timer').waitFor();
    await photograph(page, 'auth-decoded');
    for (const [kind, verdict, step] of [
      ['expired', 'expired', 'expiry'],
      ['not_yet_valid', 'not_yet_valid', 'not_before'],
      ['wrong_signature', 'wrong_signature', 'signature'],
      ['alg_none', 'wrong_algorithm', 'algorithm'],
      ['revoked', 'revoked', 'revocation'],
    ] as const) {
      await field.fill((await made(kind)).token);
      await page.locator(`[data-verdict=${verdict}]`).waitFor();
      expect(await page.locator('[data-step]').last().getAttribute('data-step')).toBe(step);
    }
    await photograph(page, 'auth-refused');
    await field.fill('a.b');
    await page.getByText('This is no JWT: it has three parts, with dots between them.').waitFor();
    expect(page.url()).not.toContain('ey');
    await photograph(page, 'auth-no-token');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a verdict follows the clock of the project past the expiry', async () => {
    const { token: short } = await own.admin.post<{ token: string }>(admin('/tokens'), {
      user: 'test-user-123',
      expires_in: 600,
    });
    const { page, trouble } = await open('/tokens');
    await page.getByRole('textbox', { name: 'A token (JWT)' }).fill(short);
    await page.locator('[data-verdict=valid]').waitFor();
    const clock = `/api/projects/${own.projectId()}/clock`;
    try {
      await own.admin.put(clock, { mode: 'shifted', shift_ms: 3_600_000 });
      await page.locator('[data-verdict=expired]').waitFor({ timeout: 15_000 });
      await page.reload();
      await page.getByRole('textbox', { name: 'A token (JWT)' }).fill(short);
      await page.getByText('Expired', { exact: true }).waitFor();
      expect(await page.getByText('1 hour ago').count()).toBeGreaterThan(0);
    } finally {
      await own.admin.put(clock, { mode: 'real' });
    }
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a bad token is made, with what an API should answer, and the script tries all of them', async () => {
    const { page, trouble } = await open('/tokens?tab=make');
    await page.getByRole('combobox', { name: 'User' }).selectOption('test-user-789');
    await page.getByRole('radio', { name: /^Expired/ }).check();
    await page.getByRole('textbox', { name: 'Further claims (JSON)' }).fill('{"roles": ["admin"]}');
    await page.getByRole('button', { name: 'Make token' }).click();
    await page.getByRole('heading', { name: 'The token: Expired' }).waitFor();
    expect(await page.locator('[data-expected]').getAttribute('data-expected')).toBe('401');
    await page.getByText(/tokens would work for ever/).waitFor();
    const made = await text(page, 'the token');
    expect(JSON.parse(Buffer.from(made.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      sub: 'test-user-789',
      roles: ['admin'],
    });
    await photograph(page, 'auth-made');
    if (hasCurl) {
      const line = await text(page, 'the call with the token');
      expect((await runTool('bash', ['-c', line], {})).stdout).toContain('401 Unauthorized');
      await page.getByRole('button', { name: 'Make one of each' }).click();
      await page.getByRole('region', { name: 'the script that tries every kind' }).waitFor();
      const { stdout } = await runTool(
        'bash',
        ['-c', await text(page, 'the script that tries every kind')],
        {},
      );
      expect(stdout.trim().split('\n')).toHaveLength(8);
      expect(stdout).toMatch(/valid +answered 200, should be 200: ok/);
      for (const kind of ['expired', 'not_yet_valid', 'wrong_signature', 'alg_none', 'revoked'])
        expect(stdout).toMatch(new RegExp(`${kind} +answered 401, should be 401: ok`));
    }
    await page.getByRole('button', { name: 'Look inside' }).click();
    await page.locator('[data-verdict=expired]').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('R31 the secret is masked until it is asked for, in the line of the environment, too', async () => {
    const { page, trouble } = await open('/keys');
    const secret = page.locator('[data-secret]');
    await secret.waitFor();
    expect(await secret.textContent()).toMatch(/^•+$/);
    expect(await text(page, 'the line that sets the secret')).not.toContain('dev-secret');
    await page.getByRole('button', { name: 'Show the secret' }).click();
    expect(await secret.textContent()).toBe('dev-secret-key-change-in-production');
    expect(await text(page, 'the line that sets the secret')).toBe(
      'export JWT_SECRET=dev-secret-key-change-in-production',
    );
    await photograph(page, 'auth-keys');
    for (const library of ['express-jwt', 'PyJWT', 'golang-jwt']) {
      await page.getByRole('tab', { name: library }).click();
      await page.getByRole('region', { name: `the code for ${library}` }).waitFor();
    }
    expect(new URL(page.url()).searchParams.get('tab')).toBe('go');
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('an API is made and set in the dashboard, and its worlds are apart', async () => {
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/new`, { expected: REFUSED });
    const dialog = page.getByRole('dialog', { name: 'New group' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Made here');
    await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('auth');
    await dialog.getByRole('button', { name: 'Create group' }).click();
    await page.getByRole('list', { name: 'Users' }).getByText('alice@example.com').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    const sheet = page.getByRole('dialog', { name: /^Edit / });
    await sheet.getByRole('combobox', { name: 'Algorithm' }).selectOption('ES256');
    await sheet.getByRole('switch', { name: 'Audience' }).click();
    await sheet.getByRole('textbox', { name: 'One audience' }).fill('shop');
    await sheet.getByRole('textbox', { name: 'Issuer' }).fill('https://issuer.example');
    await photograph(page, 'auth-settings');
    await sheet.getByRole('button', { name: 'Save' }).click();
    await toast(page, /is saved|saved/).waitFor();
    await page.getByRole('link', { name: 'Keys' }).click();
    await page.getByText('https://issuer.example').first().waitFor();
    await page.getByRole('region', { name: 'the JWKS' }).waitFor();
    expect(await text(page, 'the JWKS')).toContain('"P-256"');
    expect(await text(page, 'the JWKS')).not.toContain('"d"');
    await photograph(page, 'auth-keys-es256');

    await page.getByRole('link', { name: 'Worlds' }).click();
    await page.getByText('There is only main so far').waitFor();
    await photograph(page, 'auth-worlds');
    await page.getByRole('button', { name: 'New world' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('w-1');
    await page.getByRole('button', { name: 'Create world' }).click();
    await page.getByRole('link', { name: 'w-1' }).click();
    await page.getByRole('button', { name: 'World: w-1' }).waitFor();
    await page.getByRole('link', { name: 'Users', exact: true }).last().click();
    await page.getByRole('button', { name: 'World: w-1' }).waitFor();
    await page.getByRole('button', { name: 'More for Alice Johnson' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('row').filter({ hasText: 'alice@example.com' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'World: w-1' }).click();
    await page.getByRole('menuitemradio', { name: /main/ }).click();
    await page.getByRole('row').filter({ hasText: 'alice@example.com' }).waitFor();
    await page.goto(`${inject('url')}${own.projectPath()}`);
    const card = page.getByRole('article').filter({ hasText: 'Made here' });
    await card.getByText('5 users', { exact: true }).waitFor();
    expect(trouble).toEqual([]);
    await settled(page);
    await page.close();
  });

  test('R02 the line of an empty list fills it within a second, without a reload', async () => {
    const nobody = await newApi('Nobody', { users: [] });
    const { page, trouble } = await dashboard.open(`${own.projectPath()}/g/${nobody.slug}/users`);
    await page.getByText('No users yet').waitFor();
    expect(await primaries(page)).toBe(1);
    await photograph(page, 'auth-users-empty');
    const line = await text(page, 'the line that adds a user');
    await runTool('bash', ['-c', line], { UNDERSTUDY_TOKEN: token });
    await page.getByRole('row').filter({ hasText: 'ana@example.com' }).waitFor({ timeout: 1_000 });
    expect(await primaries(page)).toBe(1);
    expect(trouble).toEqual([]);
    await page.close();
  });

  describe('what the page of keys prints checks tokens as printed:', () => {
    const SECRET = `it's "so" $HOME`;
    const NAMED = { issuer: 'https://issuer.example', audience: ['shop', 'till'] };
    const SIGNING = [
      ['HS384', { signing: { algorithm: 'HS384', secret: SECRET }, tokens: NAMED }],
      ['ES256', { signing: { algorithm: 'ES256' }, tokens: NAMED }],
      ['RS256', { signing: { algorithm: 'RS256' }, tokens: { ...NAMED, audience: 'shop' } }],
    ] as const;
    const BAD = ['expired', 'not_yet_valid', 'wrong_signature', 'alg_none', 'wrong_audience', 'wrong_issuer'];

    /** Each answers whether the tokens were taken, behind the code as it is printed. */
    const ASKED: Record<string, { isThere: boolean; run(code: string, tokens: string[]): Promise<string> }> =
      {
        'hono/jwt': {
          isThere: true,
          run: (code, tokens) =>
            node(`${code}
            for (const token of ${JSON.stringify(tokens)}) {
              const answer = await app.request('/api/me', { headers: { authorization: 'Bearer ' + token } });
              console.log(answer.status);
            }`),
        },
        'express-jwt': {
          isThere: true,
          run: async (code, tokens) => {
            const port = await freePort();
            const asking = `${code}
            for (const token of ${JSON.stringify(tokens)}) {
              const headers = { authorization: 'Bearer ' + token };
              console.log((await fetch('http://127.0.0.1:${port}/api/me', { headers })).status);
            }
            process.exit();`;
            return node(asking, { PORT: String(port), NODE_ENV: 'production' });
          },
        },
        PyJWT: {
          isThere: hasPyJwt,
          run: async (code, tokens) => {
            const asking = `${code}

import sys
for token in sys.argv[1:]:
    try:
        claims_of(token)
        print(200)
    except jwt.PyJWTError:
        print(401)
`;
            const env = { JWT_SECRET: SECRET };
            return (await runTool('/usr/bin/python3', ['-c', asking, ...tokens], env)).stdout;
          },
        },
      };

    async function node(code: string, env: Record<string, string> = {}): Promise<string> {
      const args = ['--input-type=module', '-e', code];
      return (await runTool(process.execPath, args, { JWT_SECRET: SECRET, ...env })).stdout;
    }

    test.each(SIGNING)('%s', async (algorithm, config) => {
      const signing = await newApi(`Signs with ${algorithm}`, config);
      const make = async (kind: string, { id } = signing) => {
        const wish = { user: 'test-user-123', kind };
        const path = `/api/groups/${id}/auth/tokens`;
        return (await own.admin.post<{ token: string }>(path, wish)).token;
      };
      const stranger = await newApi(`Signs with ${algorithm}, too`, {
        ...config,
        signing: { ...config.signing, secret: 'another one' },
      });
      const foreign = await make('valid', stranger);
      const tokens = [...(await Promise.all(['valid', ...BAD].map((kind) => make(kind)))), foreign];
      const { page, trouble } = await dashboard.open(`${own.projectPath()}/g/${signing.slug}/keys`);
      for (const [name, { isThere, run }] of Object.entries(ASKED)) {
        if (!isThere) continue;
        await page.getByRole('tab', { name }).click();
        await page.getByRole('region', { name: `the code for ${name}` }).waitFor();
        const answers = await run(await text(page, `the code for ${name}`), tokens);
        expect([name, answers.trim().split('\n')]).toEqual([name, ['200', ...BAD.map(() => '401'), '401']]);
      }
      expect(trouble).toEqual([]);
      await page.close();
    });
  });

  test('R40 a viewer sees what cannot be done, and why, and may still look into tokens', async () => {
    const { page, trouble } = await dashboard.open(`${base}/users`, {
      expected: REFUSED,
      // There is one account on a fresh installation, and it owns everything: only its role is told otherwise.
      prepare: (fresh) =>
        fresh.route('**/api/auth/me', async (route) => {
          if (
            !route
              .request()
              .url()
              .startsWith(`${inject('url')}/api/`)
          )
            return route.continue();
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll('"role":"owner"', '"role":"viewer"');
          await route.fulfill({ response: answer, body });
        }),
    });
    const isOff = (name: string) =>
      expect
        .poll(() => page.getByRole('button', { name, exact: true }).first().getAttribute('aria-disabled'))
        .toBe('true');
    await isOff('New user');
    await page.getByRole('button', { name: 'New user' }).hover();
    const why = page.getByRole('tooltip').filter({ hasText: 'This needs the role editor; you are viewer.' });
    await why.filter({ visible: true }).waitFor();
    await page.getByRole('button', { name: 'More for Alice Johnson' }).click();
    for (const name of ['Edit…', 'Unlock', 'Delete…'])
      expect(await page.getByRole('menuitem', { name }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await page.goto(`${inject('url')}${base}`);
    await isOff('Sign in Alice Johnson');
    await page.goto(`${inject('url')}${base}/tokens?tab=make`);
    await isOff('Make token');
    await photograph(page, 'auth-viewer');
    await page.getByRole('tab', { name: 'Decode' }).click();
    const { token: made } = await own.admin.post<{ token: string }>(admin('/tokens'), {
      user: 'test-user-123',
    });
    await page.getByRole('textbox', { name: 'A token (JWT)' }).fill(made);
    await page.locator('[data-verdict=valid]').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('a page whose answer fails says so and asks again', async () => {
    for (const [path, pattern] of [
      ['', '**/auth/metrics*'],
      ['/users', '**/auth/users*'],
      ['/sessions', '**/auth/sessions*'],
      ['/tokens?tab=make', '**/auth/users*'],
      ['/keys', '**/auth/keys*'],
    ] as const) {
      const { page } = await dashboard.open(`${base}/worlds`, { expected: REFUSED });
      await page.evaluate(() => localStorage.clear());
      let isFailing = true;
      await page.route(`${inject('url')}/api/groups/${pattern}`, (route) =>
        isFailing ? route.fulfill({ status: 404, body: '{}' }) : route.continue(),
      );
      await page.goto(`${inject('url')}${base}${path}`);
      await page.getByRole('main').getByRole('alert').first().waitFor();
      if (path === '/users') await photograph(page, 'auth-failed');
      isFailing = false;
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect.poll(() => page.getByRole('main').getByRole('alert').count()).toBe(0);
      await page.close();
    }
  });
});
