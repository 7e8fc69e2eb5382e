import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.ts';

export type ListenAddress = { hosts: string[]; port: number };

/**
 * Where to listen, tried out before workerd starts. Loopback always, by IPv4 and, where the machine has it, by IPv6, since
 * `localhost` may mean either; a host is added to that. Port 0 becomes a free port.
 */
export async function findListenAddress(wanted: number, host?: string): Promise<ListenAddress> {
  const hosts: string[] = [];
  let port = wanted;
  // The workerd of a server that was killed a moment ago may still be on its way out.
  const patientUntil = Date.now() + 2_000;
  for (const candidate of candidates(host)) {
    const found = await tryPort(candidate, port, patientUntil);
    if (found === undefined) continue;
    hosts.push(candidate);
    port = found;
  }
  return { hosts, port };
}

/** Whether nobody but this machine can reach it: a Host header is the client's to choose, an address is not. */
export function isLoopbackOnly(hosts: string[]): boolean {
  return hosts.every((host) => host === '::1' || host.startsWith('127.'));
}

/** A wildcard address includes the loopback of its family; `::` includes both. */
function candidates(host: string | undefined): string[] {
  if (host === '::') return ['::'];
  if (host === '0.0.0.0') return ['0.0.0.0', '::1'];
  return [...new Set(['127.0.0.1', '::1', ...(host ? [host] : [])])];
}

async function tryPort(host: string, port: number, patientUntil: number): Promise<number | undefined> {
  try {
    return await listen(host, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code === 'EADDRINUSE') {
      if (Date.now() < patientUntil)
        return await setTimeout(100).then(() => tryPort(host, port, patientUntil));
      throw new Failure(
        `port ${port} is in use on ${host}; stop what listens there, or choose another with PORT`,
      );
    }
    if (host === '::1') return undefined;
    throw new Failure(`cannot listen on ${host} port ${port} (${code}); choose others with HOST and PORT`);
  }
}

async function listen(host: string, port: number): Promise<number> {
  const server = createServer().listen({ host, port });
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return address instanceof Object ? address.port : port;
}
