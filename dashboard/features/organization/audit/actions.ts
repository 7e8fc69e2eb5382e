/** What is written down, by what it was done to; e2e proves the words, the server the names. */
export const ACTIONS = {
  organizations: ['create', 'update', 'delete', 'restore'],
  members: ['update', 'remove', 'leave'],
  invitations: ['create', 'accept', 'revoke'],
  projects: ['create', 'update', 'delete', 'restore'],
  groups: ['create', 'update', 'delete', 'restore'],
  endpoints: [
    'create',
    'update',
    'replace',
    'delete',
    'restore',
    'create_many',
    'enable_many',
    'disable_many',
    'delete_many',
    'restore_many',
  ],
  collections: ['create', 'update', 'replace', 'delete', 'restore'],
} as const;

export type Family = keyof typeof ACTIONS;
export type Verb = (typeof ACTIONS)[Family][number];

export const FAMILIES = Object.keys(ACTIONS) as Family[];

/** `groups.update` as its two halves; undefined for what this dashboard does not know yet. */
export function knownAction(action: string): { family: Family; verb: Verb } | undefined {
  const [name, last] = action.split('.');
  const family = FAMILIES.find((each) => each === name);
  const verbs: readonly Verb[] = family ? ACTIONS[family] : [];
  const verb = verbs.find((each) => each === last);
  return family && verb && { family, verb };
}
