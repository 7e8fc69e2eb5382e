import { vi } from 'vitest';
import { sha256 } from '../platform/crypto';

/** What the stand-ins know of a person; each provider tells it in its own shape. */
export type Registered = {
  id: number;
  name: string;
  email: string;
  isVerified?: boolean;
  /** GitHub: an address beside the primary one. */
  otherEmails?: { email: string; primary: boolean; verified: boolean }[];
};

type Grant = { challenge: string; redirectUri: string; registered: Registered };

const CREDENTIALS: Record<string, string> = {
  'github.com': `Basic ${btoa('github-client:github-secret')}`,
  'oauth2.googleapis.com': `Basic ${btoa('google-client:google-secret')}`,
};

/** Stands in for GitHub and Google at the network's edge; any other address fails, so that nothing leaves. */
export function standInForProviders() {
  const codes = new Map<string, Grant>();
  const tokens = new Map<string, Registered>();
  const state = { isBroken: false, exchanges: 0 };

  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const { hostname, pathname } = new URL(request.url);
    if (state.isBroken) return new Response('<html>502</html>', { status: 500 });
    const place = `${request.method} ${hostname}${pathname}`;
    if (place === 'POST github.com/login/oauth/access_token') {
      return exchange(request, (error) => Response.json({ error, error_description: 'The code is wrong.' }));
    }
    if (place === 'POST oauth2.googleapis.com/token') {
      return exchange(request, () => Response.json({ error: 'invalid_grant' }, { status: 400 }));
    }
    const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const registered = tokens.get(bearer);
    if (!registered) return Response.json({ message: 'Bad credentials' }, { status: 401 });
    if (place === 'GET openidconnect.googleapis.com/v1/userinfo')
      return Response.json(googleUser(registered));
    // GitHub's API turns away whoever does not say its name.
    if (!request.headers.get('user-agent')) return new Response('No user agent', { status: 403 });
    if (place === 'GET api.github.com/user') return Response.json(gitHubUser(registered));
    if (place === 'GET api.github.com/user/emails') return Response.json(gitHubEmails(registered));
    throw new Error(`Nothing stands in for ${place}.`);
  });

  async function exchange(request: Request, refuse: (error: string) => Response): Promise<Response> {
    state.exchanges += 1;
    const form = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
    const code = form.get('code') ?? '';
    const grant = codes.get(code);
    codes.delete(code);
    const isOurs = request.headers.get('authorization') === CREDENTIALS[new URL(request.url).hostname];
    const fits =
      grant &&
      form.get('redirect_uri') === grant.redirectUri &&
      (await sha256(form.get('code_verifier') ?? '')) === grant.challenge;
    if (!isOurs || !fits) return refuse('bad_verification_code');
    const access_token = crypto.randomUUID();
    tokens.set(access_token, grant.registered);
    return Response.json({ access_token, token_type: 'bearer', scope: 'read:user,user:email' });
  }

  /** The person agrees at the provider: where their browser is sent back to. */
  function consent(authorization: string | null, registered: Registered): string {
    const asked = new URL(authorization ?? '').searchParams;
    if (asked.get('code_challenge_method') !== 'S256') throw new Error('The provider insists on S256.');
    const code = crypto.randomUUID();
    const redirectUri = asked.get('redirect_uri') ?? '';
    codes.set(code, { registered, redirectUri, challenge: asked.get('code_challenge') ?? '' });
    return `${redirectUri}?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
  }

  function deny(authorization: string | null): string {
    const asked = new URL(authorization ?? '').searchParams;
    const told = { error: 'access_denied', error_description: 'No.', state: asked.get('state') ?? '' };
    return `${asked.get('redirect_uri')}?${new URLSearchParams(told)}`;
  }

  return { state, consent, deny };
}

function gitHubUser({ id, name }: Registered) {
  // The address of the public profile is whatever its owner wrote there.
  return {
    id,
    login: name.toLowerCase(),
    name,
    email: 'ceo@example.com',
    avatar_url: `https://a.test/${id}`,
  };
}

function gitHubEmails({ email, isVerified = true, otherEmails = [] }: Registered) {
  return [...otherEmails, { email, primary: true, verified: isVerified, visibility: null }];
}

function googleUser({ id, name, email, isVerified = true }: Registered) {
  return { sub: String(id), name, email, email_verified: isVerified, picture: `https://a.test/${id}` };
}
