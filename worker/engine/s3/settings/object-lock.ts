export const LOCK_MODES = ['GOVERNANCE', 'COMPLIANCE'] as const;

export type LockMode = (typeof LOCK_MODES)[number];

/** Has either Days or Years. */
export type DefaultRetention = { Mode: LockMode; Days?: number; Years?: number };

export type ObjectLockConfiguration = {
  ObjectLockEnabled: 'Enabled';
  Rule?: { DefaultRetention: DefaultRetention };
};

/** Of one version; `until` in epoch milliseconds. */
export type Retention = { mode: LockMode; until: number };

export type LegalHold = 'ON' | 'OFF';
