import { compactVerify } from 'jose';
import type { SigningConfig } from '../settings/signing-config';
import { signToken } from './sign-token';
import { openKeys } from './signing-keys';

/** Signs something and looks at it: nothing else tells whether a key is whole, and its halves belong together. */
export async function canSign(signing: SigningConfig): Promise<boolean> {
  try {
    const keys = await openKeys(signing);
    await compactVerify(await signToken({}, keys), keys.verifying, { algorithms: [keys.algorithm] });
    return true;
  } catch {
    // Each library says in its own way that it cannot take a key.
    return false;
  }
}
