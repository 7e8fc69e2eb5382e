import { once } from 'node:events';
import type { Server } from 'node:net';

/** The port that is listened on, or why none is. */
export type Listening = { port: number } | { port: null; reason: string };

/** One server for each address, all on the same port; where one cannot, none does. A missing IPv6 loopback is no matter. */
export async function listenOn(
  hosts: readonly string[],
  wanted: number,
  newServer: () => Server,
): Promise<Listening> {
  const servers: Server[] = [];
  let port = wanted;
  for (const host of hosts) {
    const server = newServer().listen({ host, port });
    try {
      await once(server, 'listening');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (host === '::1' && code !== 'EADDRINUSE') continue;
      for (const open of servers) open.close();
      return { port: null, reason: code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${code})` };
    }
    const address = server.address();
    if (address instanceof Object) port = address.port;
    servers.push(server);
  }
  return { port };
}
