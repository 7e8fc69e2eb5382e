import { randomBytes } from 'node:crypto';
import { sessionSecret } from './data-folder.ts';

/** What makes a server a local installation. wrangler.toml has none of it, so that no deployment can. */
export async function localVars(data: string, port: number, token: string): Promise<Record<string, string>> {
  return {
    LOCAL_INSTALLATION: 'yes',
    MOCK_HOST: `localhost:${port}`,
    LOCAL_TOKEN: token,
    SESSION_SECRET: await sessionSecret(data),
  };
}

export function localToken(): string {
  return `local_${randomBytes(24).toString('base64url')}`;
}
