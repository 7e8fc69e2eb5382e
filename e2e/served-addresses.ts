import { inject } from 'vitest';

/** What a document says, with the addresses and files of the served product instead of the usual ones. */
export function atServedProduct(text: string): string {
  const { port, tlsPort, authority } = inject('s3');
  return text
    .replaceAll('localhost:8787', `localhost:${inject('port')}`)
    .replaceAll('localhost:9000', `localhost:${port}`)
    .replaceAll('localhost:9443', `localhost:${tlsPort}`)
    .replaceAll('.understudy/tls/ca.pem', authority);
}
