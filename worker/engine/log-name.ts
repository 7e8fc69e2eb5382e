/** The name of an object of a project's log; the first is the one that everybody asks. */
export function logName(projectId: string, shard: number): string {
  return shard === 0 ? projectId : `${projectId}~${shard}`;
}
