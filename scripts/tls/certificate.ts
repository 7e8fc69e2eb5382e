import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { bits, der, integer, objectId, octets, sequence, set, TRUE, utcTime, utf8 } from './der.ts';

export type CertificateParts = {
  subject: string;
  publicKey: KeyObject;
  issuer: string;
  issuerPublicKey: KeyObject;
  /** The issuer's. */
  signingKey: KeyObject;
  from: Date;
  days: number;
} & ({ isAuthority: true } | { isAuthority: false; names: readonly string[] });

const DAY_MS = 24 * 60 * 60 * 1000;
const ECDSA_WITH_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));

/** An X.509 certificate (RFC 5280) on a key of the curve P-256, as PEM. Node makes keys and signatures, but no certificates. */
export function makeCertificate(parts: CertificateParts): string {
  const signed = sequence(
    der(0xa0, integer(Uint8Array.of(2))),
    integer(serialNumber()),
    ECDSA_WITH_SHA256,
    nameOf(parts.issuer),
    sequence(utcTime(parts.from), utcTime(new Date(parts.from.getTime() + parts.days * DAY_MS))),
    nameOf(parts.subject),
    spki(parts.publicKey),
    der(0xa3, sequence(...extensions(parts))),
  );
  const signature = sign('sha256', signed, parts.signingKey);
  return pem('CERTIFICATE', sequence(signed, ECDSA_WITH_SHA256, bits(signature)));
}

function extensions(parts: CertificateParts): Buffer[] {
  const keys = [
    extension('2.5.29.14', octets(keyId(parts.publicKey))),
    extension('2.5.29.35', sequence(der(0x80, keyId(parts.issuerPublicKey)))),
  ];
  // keyCertSign and cRLSign; digitalSignature. Strict clients want them said.
  if (parts.isAuthority) {
    return [
      critical('2.5.29.19', sequence(TRUE)),
      critical('2.5.29.15', bits(Uint8Array.of(0x06), 1)),
      ...keys,
    ];
  }
  return [
    critical('2.5.29.19', sequence()),
    critical('2.5.29.15', bits(Uint8Array.of(0x80), 7)),
    extension('2.5.29.37', sequence(objectId('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', sequence(...parts.names.map(alternativeName))),
    ...keys,
  ];
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), octets(value));
}

function critical(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), TRUE, octets(value));
}

function alternativeName(name: string): Buffer {
  if (isIP(name) === 4) return der(0x87, Uint8Array.from(name.split('.').map(Number)));
  // The only one of its kind here is ::1.
  if (isIP(name) === 6) return der(0x87, Buffer.alloc(15), Uint8Array.of(1));
  return der(0x82, Buffer.from(name));
}

function nameOf(commonName: string): Buffer {
  return sequence(set(sequence(objectId('2.5.4.3'), utf8(commonName))));
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' });
}

function keyId(key: KeyObject): Buffer {
  return createHash('sha1').update(spki(key)).digest();
}

/** Positive, and with no zeros in front. */
function serialNumber(): Buffer {
  const serial = randomBytes(16);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  return serial;
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
