import type { NamedValues } from '../../engine/s3/access/acl/grant-headers';
import type { AccountDirectory } from '../../engine/s3/access/acl/wanted-grant';
import type { Asker } from '../../engine/s3/store/asker';
import type { AclHeaders } from '../../engine/s3/store/store-calls';

export function directoryOf({ accounts }: Asker): AccountDirectory {
  return {
    byId: (id) => accounts.find((account) => account.id === id),
    byEmail: (email) => accounts.find((account) => account.email === email),
  };
}

export function aclNamed(headers: AclHeaders): NamedValues {
  return { get: (name) => headers?.[name] };
}
