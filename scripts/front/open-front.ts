import { createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { LocalServer } from '../local-server.ts';
import type { LocalCertificate } from '../tls/local-certificate.ts';
import { passOn } from './front-connection.ts';
import { type Listening, listenOn } from './listen.ts';
import type { FrontTarget } from './request-head.ts';

export type FrontWish = {
  port: number;
  /** The host that the Worker knows the group by. */
  host: string;
  world: string | null;
  /** With it the front speaks TLS. */
  certificate: LocalCertificate | null;
};

/** A port that leads to one group, or to whatever one host of the Worker leads to. */
export function openFront(
  server: Pick<LocalServer, 'port' | 'hosts'>,
  secret: string,
  wish: FrontWish,
): Promise<Listening> {
  const { certificate, host, world, port } = wish;
  const scheme = certificate ? 'https' : 'http';
  const target: FrontTarget = { host, world, secret, scheme, ownHost: `localhost:${port}` };
  return listenOn(server.hosts, port, () => newServer(certificate, server.port, target));
}

function newServer(certificate: LocalCertificate | null, port: number, target: FrontTarget): Server {
  const options = { allowHalfOpen: true, noDelay: true };
  if (!certificate) return createServer(options, (client) => passOn(client, port, target));
  const { key, cert } = certificate;
  return createTlsServer({ ...options, key, cert, ALPNProtocols: ['http/1.1'] }, (client) =>
    passOn(client, port, target),
  );
}
