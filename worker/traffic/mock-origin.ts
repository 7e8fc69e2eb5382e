/** The house's own origin, where no request tells it. */
export function mockOrigin(mockHost: string): string {
  const scheme = /^(localhost|127\.)/.test(mockHost) ? 'http' : 'https';
  return `${scheme}://${mockHost}`;
}
