import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';
import { type Product, startProduct } from './product.ts';

const TOKEN = 'token-of-the-end-to-end-tests';

let product: Product;
let data: string;

/** One `npm start` for all end-to-end tests, on a port and a data folder of its own. */
export async function setup(project: TestProject): Promise<void> {
  data = await mkdtemp(join(tmpdir(), 'understudy-e2e-'));
  const [port, s3Port, s3TlsPort] = [await freePort(), await freePort(), await freePort()];
  const env = { S3_PORT: String(s3Port), S3_TLS_PORT: String(s3TlsPort) };
  product = await startProduct({ port, data, token: TOKEN, env });
  project.provide('url', product.url);
  project.provide('port', port);
  project.provide('token', TOKEN);
  project.provide('data', data);
  project.provide('s3', { port: s3Port, tlsPort: s3TlsPort, authority: join(data, 'tls/ca.pem') });
}

export async function teardown(): Promise<void> {
  await product.stop();
  await rm(data, { recursive: true });
}
