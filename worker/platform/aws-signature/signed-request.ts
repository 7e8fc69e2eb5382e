/** What a signature is made over, as the client sent it. */
export type SignedRequest = {
  method: string;
  /** Percent-encoded as sent, from the root of the host: "/m/acme/files/bucket/a%20b". */
  rawPath: string;
  /** As sent, without "?". */
  rawQuery: string;
  headers: Headers;
  /** Hosts as whose the client may have signed, with their port where one was sent. */
  hosts: readonly string[];
  /** What of the path is not the service's: "/m/acme/files", or "". */
  mount: string;
  /** `accept-encoding` before the runtime rewrote it. */
  originalAcceptEncoding: string | null;
};

/** The same path as a client knows it that took the mount for a part of the host. */
export function pathBelowMount({ rawPath, mount }: Pick<SignedRequest, 'rawPath' | 'mount'>): string {
  if (!rawPath.startsWith(mount)) return rawPath;
  return rawPath.slice(mount.length) || '/';
}
