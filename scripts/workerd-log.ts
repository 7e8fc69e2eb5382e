type Entry = { level: string; message: string };

/**
 * What workerd and the Worker's `console` say. Held back while workerd starts, since a start that fails is told in one line
 * and that line is better for the first of them; passed on afterwards.
 */
export class WorkerdLog {
  #held: Entry[] | undefined = [];

  readonly take = (entry: Entry): void => {
    if (this.#held) this.#held.push(entry);
    else print(entry);
  };

  firstError(): string | undefined {
    return this.#held?.find((entry) => entry.level === 'error')?.message;
  }

  passOn(): void {
    for (const entry of this.#held ?? []) print(entry);
    this.#held = undefined;
  }
}

function print({ level, message }: Entry): void {
  if (level === 'error' || level === 'warn') console.error(message);
  else console.log(message);
}
