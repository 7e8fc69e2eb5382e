import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  X509Certificate,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';

export type LocalCertificate = {
  key: string;
  cert: string /** Where the file is that clients have to trust. */;
  authorityPath: string;
};

type Authority = { key: KeyObject; cert: string };

const AUTHORITY_DAYS = 3650;
/** Longer ones are refused by Apple's systems. */
const CERTIFICATE_DAYS = 397;
const DAY_MS = 24 * 60 * 60 * 1000;

/** No wildcard may stand for a whole domain of the first level, so that virtual hosts go below `s3.localhost`. */
const NAMES = [
  'localhost',
  '*.localhost',
  's3.localhost',
  '*.s3.localhost',
  'host.docker.internal',
  '127.0.0.1',
  '::1',
];

/** The authority is made once and kept in the data folder, so that it is trusted once; a certificate is made at each start. */
export async function localCertificate(data: string): Promise<LocalCertificate> {
  const folder = join(data, 'tls');
  const authorityPath = join(folder, 'ca.pem');
  await mkdir(folder, { recursive: true });
  const authority = (await keptAuthority(folder)) ?? (await newAuthority(folder));
  const { publicKey, privateKey } = newKeys();
  const cert = makeCertificate({
    subject: 'localhost',
    publicKey,
    issuer: new X509Certificate(authority.cert).subject.replace('CN=', ''),
    issuerPublicKey: createPublicKey(authority.key),
    signingKey: authority.key,
    from: new Date(Date.now() - DAY_MS),
    days: CERTIFICATE_DAYS,
    isAuthority: false,
    names: [...NAMES, hostname()],
  });
  return { key: pemOf(privateKey), cert, authorityPath };
}

async function keptAuthority(folder: string): Promise<Authority | null> {
  const [certPath, keyPath] = [join(folder, 'ca.pem'), join(folder, 'ca-key.pem')];
  if (!existsSync(certPath) || !existsSync(keyPath)) return null;
  const cert = await readFile(certPath, 'utf8');
  const daysLeft = (new X509Certificate(cert).validToDate.getTime() - Date.now()) / DAY_MS;
  return daysLeft < CERTIFICATE_DAYS
    ? null
    : { cert, key: createPrivateKey(await readFile(keyPath, 'utf8')) };
}

async function newAuthority(folder: string): Promise<Authority> {
  const { publicKey, privateKey } = newKeys();
  const name = `Understudy on ${hostname()}`;
  const cert = makeCertificate({
    subject: name,
    publicKey,
    issuer: name,
    issuerPublicKey: publicKey,
    signingKey: privateKey,
    from: new Date(Date.now() - DAY_MS),
    days: AUTHORITY_DAYS,
    isAuthority: true,
  });
  await writeFile(join(folder, 'ca-key.pem'), pemOf(privateKey), { mode: 0o600 });
  await writeFile(join(folder, 'ca.pem'), cert);
  return { key: privateKey, cert };
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}
