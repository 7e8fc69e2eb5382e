/** Whose exchanges were counted: a group's altogether, or those of one of its endpoints. */
export type MeasuredName = {
  /** Empty for what came for no group. */
  group_id: string;
  group_slug: string;
  /** Empty for the group altogether; so are the method and the path. */
  endpoint_id: string;
  method: string;
  path: string;
};

export function keyOf({ group_id, endpoint_id }: MeasuredName): string {
  return `${group_id} ${endpoint_id}`;
}

export const NO_GROUP: MeasuredName = { group_id: '', group_slug: '', endpoint_id: '', method: '', path: '' };
