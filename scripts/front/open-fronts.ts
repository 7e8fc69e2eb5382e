import { resolve } from 'node:path';
import { Failure } from '../failure.ts';
import type { LocalServer } from '../local-server.ts';
import type { Settings } from '../settings.ts';
import { localCertificate } from '../tls/local-certificate.ts';
import { type Front, mountFront, s3Fronts } from './fronts.ts';
import type { Mount } from './mounts.ts';
import { openFront } from './open-front.ts';

export type OpenFronts = {
  opened: { label: string; name: string; url: string }[];
  /** What is not there, though nobody has asked for it by name. */
  notices: string[];
  /** The file that clients have to trust; null when nothing speaks TLS. */
  authority: string | null;
};

type Wanted = { settings: Settings; mounts: Mount[]; secret: string };

/** The further ports of `npm start`: S3's, and those of the mounts. */
export async function openFronts(server: LocalServer, wanted: Wanted): Promise<OpenFronts> {
  const { settings, mounts, secret } = wanted;
  const { s3 } = await sharedHosts(server.url);
  const fronts = [
    ...(s3 === undefined ? [] : s3Fronts(settings, s3)),
    ...mounts.map((mount) => mountFront(mount, server)),
  ];
  const isSecured = fronts.some(({ isSecure }) => isSecure);
  const certificate = isSecured ? await localCertificate(settings.data) : null;
  const found: OpenFronts = { opened: [], notices: [], authority: null };
  for (const front of fronts) {
    const { port, host, world, label, name, isSecure } = front;
    const wish = { port, host, world, certificate: isSecure ? certificate : null };
    const listening = await openFront(server, secret, wish);
    if (listening.port === null) {
      found.notices.push(missing(front, listening.reason));
      continue;
    }
    const url = `${isSecure ? 'https' : 'http'}://localhost:${listening.port}`;
    found.opened.push({ label, name, url });
    if (isSecure && certificate) found.authority = resolve(certificate.authorityPath);
  }
  return found;
}

/** What was asked for and cannot be had is a failure. */
function missing({ port, name, variable }: Front, reason: string): string {
  if (variable === null)
    throw new Failure(`port ${port} ${reason}; choose another for --mount ${port}=${name}`);
  return `port ${port} ${reason}, so ${name} is not there; choose another with ${variable}`;
}

async function sharedHosts(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/health`);
  const { shared_hosts }: { shared_hosts: Record<string, string> } = JSON.parse(await answer.text());
  return shared_hosts;
}
