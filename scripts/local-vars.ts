import { randomBytes } from 'node:crypto';
import { sessionSecret } from './data-folder.ts';

export type LocalVars = Record<string, string>;

const OAUTH_APPLICATIONS = [
  'GITHUB_CLIENT_ID',
  'GITHUB_CLIENT_SECRET',
  'GOOGLE_CLIENT_ID',
  'GOOGLE_CLIENT_SECRET',
];

/** What every local server has; OAuth applications come from the environment, where there are any. */
export async function serverVars(data: string, port: number): Promise<LocalVars> {
  const applications = OAUTH_APPLICATIONS.flatMap((name) => {
    const value = process.env[name];
    return value ? [[name, value] as const] : [];
  });
  return {
    MOCK_HOST: `localhost:${port}`,
    SELF_HOSTED: 'yes',
    SESSION_SECRET: await sessionSecret(data),
    ...Object.fromEntries(applications),
  };
}

/** What makes a server a local installation. wrangler.toml has none of it, so that no deployment can. */
export function localAccountVars(token: string): LocalVars {
  const isAllowed = process.env.UNDERSTUDY_ALLOW_PRIVATE !== 'no';
  return {
    LOCAL_INSTALLATION: 'yes',
    LOCAL_TOKEN: token,
    ALLOW_PRIVATE_UPSTREAMS: isAllowed ? 'yes' : 'no',
  };
}

export function localToken(): string {
  return `local_${randomBytes(24).toString('base64url')}`;
}
