import type { AppError } from '../platform/errors';

/** The whole chain of messages: drizzle wraps what D1 said. */
export function databaseMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${databaseMessage(error.cause)}`;
}

/** Whether a write failed because a live row already has this value; `column` is `table.column`. */
export function isTaken(error: unknown, column: string): boolean {
  const message = databaseMessage(error);
  return message.includes('UNIQUE constraint failed') && message.includes(column);
}

/** Writes, or says in the words of the feature that a live row already has the value of a unique column. */
export async function writeUnlessTaken(
  column: string,
  write: () => Promise<unknown>,
  refusal: () => AppError,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw isTaken(error, column) ? refusal() : error;
  }
}
