export function explain(what: string, error: unknown): void {
  console.log(`  ${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
}
