import type { Run } from '../make/run';
import { guessTable } from './guess-table';

/** What the name of a member tells about its value. */
export type Guess = {
  /** The name in one piece of lower case, the context of what is inside. */
  label: string;
  text?: (run: Run) => string | undefined;
  /** A shorter way to say it, such as the code of a country. */
  short?: (run: Run) => string | undefined;
  number?: (run: Run) => number | undefined;
  /** Epoch milliseconds. */
  moment?: (run: Run) => number;
};

const LONGEST_NAME = 60;

/** `context` is the name of what the member belongs to: a "name" in a "company" is not a person's. */
export function guessFor(name: string, context: string): Guess {
  const words = wordsIn(name);
  const label = words.join('');
  const found = guessTable(words, label, wordsIn(context).join(''));
  return { label, ...found };
}

/** firstName, first_name, FIRST-NAME: first, name. */
function wordsIn(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}
