import { Failure } from './failure.ts';

export type Settings = { port: number; data: string; host: string | undefined; token: string | undefined };

/** The variables that `npm start` and `npm run dev` read. An empty one counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: readPort(env.PORT || '8787'),
    data: env.UNDERSTUDY_DATA || '.understudy',
    host: env.HOST || undefined,
    token: env.UNDERSTUDY_TOKEN || undefined,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Failure(`PORT is "${text}"; it must be a number from 0 (any free port) to 65535`);
}
