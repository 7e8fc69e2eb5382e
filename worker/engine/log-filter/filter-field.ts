import type { FieldTest } from './filter';
import { TermRefused } from './term-refused';
import type { TermMeaning } from './term-syntax';

export type FieldScope = {
  /** Epoch milliseconds, for times such as "-5m". */
  now: number;
};

/** What can be asked of an exchange under one name. */
export type FilterField = {
  /** Its values begin with a name, as in "header:x-key=abc". */
  isKeyed?: boolean;
  compile(term: TermMeaning, scope: FieldScope): FieldTest;
};

export function refusePattern({ field, operator }: TermMeaning): void {
  if (operator !== '~') return;
  throw new TermRefused(
    `"${field}" takes no regular expression: write "${field}:" and a value. Regular expressions are for url, path, body, header, query and json.`,
  );
}
