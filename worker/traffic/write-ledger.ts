/** Which groups this isolate has written since when, so that what was read before a write is not kept after it. */
export type WriteLedger = {
  /** The moment of now, in writes. */
  moment(): number;
  note(groupId: string): void;
  isWrittenSince(groupId: string, moment: number): boolean;
};

const MOST_GROUPS = 1000;

export function createWriteLedger(): WriteLedger {
  const written = new Map<string, number>();
  let writes = 0;
  // Of moments before it the ledger has forgotten which group was written: any may have been.
  let forgottenUntil = 0;
  return {
    moment: () => writes,
    note(groupId) {
      writes += 1;
      if (written.size >= MOST_GROUPS) {
        written.clear();
        forgottenUntil = writes;
      }
      written.set(groupId, writes);
    },
    isWrittenSince: (groupId, moment) => moment < forgottenUntil || (written.get(groupId) ?? 0) > moment,
  };
}
