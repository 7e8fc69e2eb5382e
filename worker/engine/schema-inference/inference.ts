export type JsonSchema = Record<string, unknown>;

/** What may be told of the samples; all of it by default. */
export type InferOptions = {
  /** Whether texts that come again and again become an `enum`. */
  choices?: boolean;
  /** Whether values that were seen become `examples`. */
  examples?: boolean;
  /** The values of members with such a name are not repeated. */
  isSecretName?(name: string): boolean;
  /** Such a text is not repeated. */
  isSecretText?(text: string): boolean;
  /** Such a text stands in the place of another value, so its place may hold anything. */
  isMasked?(text: string): boolean;
};

/** All values that were seen at one place of the samples. */
export type Place = {
  values: readonly unknown[];
  depth: number;
  isSecret: boolean;
  /** How the member is called that the place is in. */
  name: string;
  /** How many different things had this place: the same thing seen twice proves nothing more. */
  evidence: number;
};

/** A schema of each place; what is beyond the bounds may be anything. */
export class Inference {
  readonly options: Required<InferOptions>;
  private values = 200_000;
  private places = 2_000;

  constructor(options: InferOptions) {
    this.options = {
      choices: true,
      examples: true,
      isSecretName: never,
      isSecretText: never,
      isMasked: never,
      ...options,
    };
  }

  /** Whether so many values can still be looked at. */
  hasRoomFor(count: number): boolean {
    return count <= this.values;
  }

  /** False when the place is too much to be looked at. */
  takes({ values, depth }: Place): boolean {
    if (depth > DEEPEST || !this.hasRoomFor(values.length) || this.places === 0) return false;
    this.values -= values.length;
    this.places -= 1;
    return true;
  }
}

/** Each level of objects makes two levels of a schema, and those are stored up to 64. */
const DEEPEST = 24;

function never(): boolean {
  return false;
}
