/** Something that the person at the terminal can put right: printed as one line, without a stack. */
export class Failure extends Error {}

/** Runs a command; a failure is one line on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.once('beforeExit', giveUp);
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Failure ? `understudy: ${error.message}` : error);
    process.exit(1);
  } finally {
    process.off('beforeExit', giveUp);
  }
}

/** Node would end with a word about a top-level await, which tells nobody what to do. */
function giveUp(): never {
  console.error(
    'understudy: the command waits for something that will never come, and is given up; try again',
  );
  process.exit(1);
}

export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s*\n\s*/g, ' ').trim();
}
