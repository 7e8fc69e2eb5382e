import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localCertificate } from './local-certificate.ts';

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'understudy-tls-'));
});

afterAll(() => rm(data, { recursive: true }));

test.each(['localhost', '127.0.0.1', 's3.localhost', 'photos.s3.localhost'])(
  'whoever trusts the authority trusts %s',
  async (servername) => {
    const { key, cert, authorityPath } = await localCertificate(data);
    const server = createServer({ key, cert }, (socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ca = await readFile(authorityPath);
    const client = connect({
      port,
      host: '127.0.0.1',
      ca,
      ...(servername !== '127.0.0.1' && { servername }),
    });
    await once(client, 'secureConnect');
    expect([client.authorized, client.authorizationError]).toEqual([true, null]);
    client.destroy();
    server.close();
  },
);

test('the authority is made once, for ten years, and its key is nobody else’s', async () => {
  const before = await readFile((await localCertificate(data)).authorityPath, 'utf8');
  const { authorityPath, cert } = await localCertificate(data);
  expect(await readFile(authorityPath, 'utf8')).toBe(before);
  const authority = new X509Certificate(before);
  expect(authority.ca).toBe(true);
  expect(authority.validToDate.getTime()).toBeGreaterThan(Date.now() + 9 * 365 * 86_400_000);
  expect(new X509Certificate(cert).checkIssued(authority)).toBe(true);
  expect((await stat(join(data, 'tls', 'ca-key.pem'))).mode & 0o077).toBe(0);
});
