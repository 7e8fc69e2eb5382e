import { compileSchema } from '../../engine/schema/compile-schema';

export type Validate = (value: unknown) => { pointer: string; message: string }[];

const MOST_KEPT = 50;

/** The compiled schemas of collections, by their keys: an object that wakes up asks for them anew. */
export class WrittenSchemas {
  private readonly known = new Map<string, Validate>();

  find(key: string | null): Validate | null {
    return key === null ? null : (this.known.get(key) ?? null);
  }

  add(key: string, schema: unknown): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, compile(schema));
  }
}

function compile(schema: unknown): Validate {
  const compiled = compileSchema(schema);
  // It was compiled when the collection was saved.
  if (!compiled.ok) throw new Error(`A saved schema cannot be read: ${compiled.findings[0]?.message}`);
  return (value) => compiled.value.validate(value).map(({ pointer, message }) => ({ pointer, message }));
}
