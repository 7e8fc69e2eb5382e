/** What changed in a field, for the audit and for who wrote over it. */
export type FieldChange = { field: string; before?: unknown; after?: unknown };

const LONGEST_KEPT = 2_000;

/** The fields that `after` sets to another value than `before` has; long values are left out, only named. */
export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return Object.keys(after).flatMap((field) => {
    const [was, is] = [JSON.stringify(before[field]), JSON.stringify(after[field])];
    if (was === is) return [];
    const short = (was?.length ?? 0) + (is?.length ?? 0) <= LONGEST_KEPT;
    return [short ? { field, before: before[field], after: after[field] } : { field }];
  });
}
