import { Failure } from './failure.ts';

export type Settings = {
  port: number;
  data: string;
  host: string | undefined;
  token: string | undefined;
  /** Where S3 has a port of its own, and one with TLS; null for none. */
  s3: { port: number | null; tlsPort: number | null };
};

/** The variables that `npm start` and `npm run dev` read. An empty one counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: readPort('PORT', env.PORT || '8787'),
    data: env.UNDERSTUDY_DATA || '.understudy',
    host: env.HOST || undefined,
    token: env.UNDERSTUDY_TOKEN || undefined,
    s3: {
      port: readFurtherPort('S3_PORT', env.S3_PORT || '9000'),
      tlsPort: readFurtherPort('S3_TLS_PORT', env.S3_TLS_PORT || '9443'),
    },
  };
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(`${name} is "${text}"; it must be a number from 0 (any free port) to 65535`);
}

/** Nobody looks for S3 at a port that is any: 0 means none here. */
function readFurtherPort(name: string, text: string): number | null {
  const port = Number(text === 'off' ? 0 : text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port === 0 ? null : port;
  throw new Failure(`${name} is "${text}"; it must be a number from 1 to 65535, or 0 for no such port`);
}
