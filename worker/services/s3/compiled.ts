import type { ServiceContext } from '../service';
import { type Accounts, accountsOf } from './accounts';
import type { S3Config } from './config';

export type CompiledS3 = { accounts: Accounts };

export type S3Context = ServiceContext<S3Config, CompiledS3>;

export async function compileS3({ accounts }: S3Config): Promise<CompiledS3> {
  return { accounts: await accountsOf(accounts) };
}
