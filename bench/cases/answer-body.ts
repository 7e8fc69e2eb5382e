/** A value that is made anew for each answer; every server has words of its own for it. */
export type MadeValue =
  | { made: 'path_parameter'; name: string; sent: string }
  | { made: 'integer'; from: number; to: number }
  | { made: 'uuid' }
  | { made: 'email' };

export type MadeBody = Record<string, string | number | boolean | MadeValue>;

/** The text of a fixed answer, or an object that has to be put together for each. */
export type AnswerBody = string | MadeBody;

/** How a server's templates say each of them. */
export type Dialect = { [Made in MadeValue['made']]: (value: Extract<MadeValue, { made: Made }>) => string };

function spell(dialect: Dialect, value: MadeValue): string {
  // TypeScript does not see that the speller of a kind takes just that kind.
  const speller = dialect[value.made] as (value: MadeValue) => string;
  return value.made === 'integer' ? speller(value) : `"${speller(value)}"`;
}

/** The body as the source of a template. */
export function templateOf(body: AnswerBody, dialect: Dialect): string {
  if (typeof body === 'string') return body;
  const members = Object.entries(body).map(([name, value]) => {
    const text = typeof value === 'object' ? spell(dialect, value) : JSON.stringify(value);
    return `${JSON.stringify(name)}:${text}`;
  });
  return `{${members.join(',')}}`;
}

/** For servers that can only answer with what they were given. */
export function fixedText({ body }: { body: AnswerBody }): string {
  if (typeof body !== 'string') throw new Error('this server makes no values for its answers');
  return body;
}
