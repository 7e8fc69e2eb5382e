import * as z from 'zod';

export const PROVIDER_IDS = ['github', 'google'] as const;

export type ProviderId = (typeof PROVIDER_IDS)[number];

/** Who somebody is to their provider; the address only when the provider has verified it. */
export type ProviderUser = { id: string; name: string; email: string | null; avatar_url: string | null };

export type Provider = {
  title: string;
  authorizationEndpoint: string;
  tokenEndpoint: string;
  scopes: string[];
  fetchUser(accessToken: string): Promise<ProviderUser>;
};

export const PROVIDERS: Record<ProviderId, Provider> = {
  github: {
    title: 'GitHub',
    authorizationEndpoint: 'https://github.com/login/oauth/authorize',
    tokenEndpoint: 'https://github.com/login/oauth/access_token',
    scopes: ['read:user', 'user:email'],
    fetchUser: fetchGitHubUser,
  },
  google: {
    title: 'Google',
    authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenEndpoint: 'https://oauth2.googleapis.com/token',
    scopes: ['openid', 'profile', 'email'],
    fetchUser: fetchGoogleUser,
  },
};

const gitHubUser = z.object({
  id: z.int(),
  login: z.string(),
  name: z.string().nullish(),
  avatar_url: z.string().nullish(),
});
const gitHubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

async function fetchGitHubUser(accessToken: string): Promise<ProviderUser> {
  const [user, emails] = await Promise.all([
    fetchJson('https://api.github.com/user', accessToken, gitHubUser),
    fetchJson('https://api.github.com/user/emails', accessToken, gitHubEmails),
  ]);
  const verified = emails.find(({ primary, verified }) => primary && verified);
  return {
    id: String(user.id),
    name: user.name || user.login,
    email: verified?.email ?? null,
    avatar_url: user.avatar_url ?? null,
  };
}

const googleUser = z.object({
  sub: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  picture: z.string().optional(),
});

async function fetchGoogleUser(accessToken: string): Promise<ProviderUser> {
  const user = await fetchJson('https://openidconnect.googleapis.com/v1/userinfo', accessToken, googleUser);
  const email = user.email_verified === true ? (user.email ?? null) : null;
  return { id: user.sub, name: user.name ?? email ?? 'Somebody', email, avatar_url: user.picture ?? null };
}

/** GitHub refuses callers without a user agent. */
async function fetchJson<Schema extends z.ZodType>(url: string, accessToken: string, schema: Schema) {
  const answer = await fetch(url, {
    headers: {
      authorization: `Bearer ${accessToken}`,
      accept: 'application/json',
      'user-agent': 'understudy',
    },
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return schema.parse(await answer.json());
}
