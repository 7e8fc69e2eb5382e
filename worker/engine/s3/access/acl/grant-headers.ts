import { S3Error } from '../../s3-error';
import type { Permission } from './grant';
import type { WantedGrant, WantedGrantee } from './wanted-grant';

/** In the order in which they stand in the ACL that they make. */
const HEADERS: readonly (readonly [name: string, permission: Permission])[] = [
  ['x-amz-grant-full-control', 'FULL_CONTROL'],
  ['x-amz-grant-read', 'READ'],
  ['x-amz-grant-write', 'WRITE'],
  ['x-amz-grant-read-acp', 'READ_ACP'],
  ['x-amz-grant-write-acp', 'WRITE_ACP'],
];

const KINDS: Readonly<Record<string, WantedGrantee['kind']>> = {
  id: 'id',
  uri: 'uri',
  emailaddress: 'email',
};

/** Headers by name, or fields of a form: both have this. */
export type NamedValues = { get(name: string): string | null | undefined };

/** Such as `id="…", emailAddress="…", uri="…"`. Null where no header grants anything. */
export function wantedByHeaders(headers: NamedValues): WantedGrant[] | null {
  const wanted: WantedGrant[] = [];
  let isAsked = false;
  for (const [name, permission] of HEADERS) {
    const value = headers.get(name);
    if (value === null || value === undefined) continue;
    isAsked = true;
    for (const grantee of readGrantees(name, value)) wanted.push({ grantee, permission });
  }
  return isAsked ? wanted : null;
}

function readGrantees(header: string, value: string): WantedGrantee[] {
  return value.split(',').map((entry) => {
    const equals = entry.indexOf('=');
    const kind = KINDS[entry.slice(0, Math.max(equals, 0)).trim().toLowerCase()];
    const named = unquoted(entry.slice(equals + 1).trim());
    if (!kind || named === '') {
      throw new S3Error('InvalidArgument', {
        message: 'Argument format not recognized',
        details: { ArgumentName: header, ArgumentValue: value },
      });
    }
    return { kind, value: named };
  });
}

function unquoted(text: string): string {
  const quote = text[0];
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? text.slice(1, -1) : text;
}
