import type { SentHeaders } from '../../sent-headers';

/** Whether who may do so wants to go past a lock in governance mode. */
export function bypassesGovernance(headers: SentHeaders): boolean {
  return headers.get('x-amz-bypass-governance-retention')?.toLowerCase() === 'true';
}
