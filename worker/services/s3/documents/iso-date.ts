/** As S3's documents write an instant: with milliseconds, in UTC. */
export function isoDate(epoch: number): string {
  return new Date(epoch).toISOString();
}
