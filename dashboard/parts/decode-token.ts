export type Members = Record<string, unknown>;

export type LocalToken =
  | { isReadable: true; parts: readonly [string, string, string]; header: Members; claims: Members }
  | { isReadable: false; fault: 'parts' | 'header' | 'claims' };

/** What stands in a token, read on this machine: nothing is checked but that it can be read. */
export function decodeToken(text: string): LocalToken {
  const [head, body, signature, ...more] = bareToken(text).split('.');
  if (head === undefined || body === undefined || signature === undefined || more.length > 0)
    return { isReadable: false, fault: 'parts' };
  const header = readPart(head);
  if (!header) return { isReadable: false, fault: 'header' };
  const claims = readPart(body);
  if (!claims) return { isReadable: false, fault: 'claims' };
  return { isReadable: true, parts: [head, body, signature], header, claims };
}

/** As it stands in a header, a log or a JSON answer. */
export function bareToken(text: string): string {
  return text
    .trim()
    .replace(/^(?:authorization:\s*)?bearer\s+/i, '')
    .replace(/^["']|["',]+$/g, '')
    .replace(/\s+/g, '');
}

/** A claim such as `exp`, in milliseconds; undefined where it is no moment. */
export function momentOf(claim: unknown): number | undefined {
  const isMoment = typeof claim === 'number' && Number.isFinite(claim) && Math.abs(claim) < 8.64e12;
  return isMoment ? claim * 1_000 : undefined;
}

function readPart(part: string): Members | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
      each.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isMembers(value) ? value : undefined;
  } catch {
    // What cannot be read is said so by the caller.
    return undefined;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
