import type { Compiled } from '../finding';
import type { DialectName } from './dialect';
import { LimitReached, Run } from './run';
import { compileNodes } from './schema-compiler';
import type { SchemaError } from './schema-error';
import type { SchemaNode } from './schema-node';

export type SchemaValidator = {
  /** Whether a value is valid; what is too deep or too much work to check is not. */
  test(value: unknown): boolean;
  /** What is wrong with a value, at most so many errors (100); empty when it is valid. */
  validate(value: unknown, most?: number): SchemaError[];
};

export type SchemaOptions = {
  /** Else what `$schema` says, else 2020-12. */
  dialect?: DialectName;
  /** Whether a `format` must be kept; true unless told otherwise. */
  assertFormats?: boolean;
  /** Other documents that references may lead to, by address. */
  remotes?: ReadonlyMap<string, unknown>;
};

const MOST_ERRORS = 100;

export function compileSchema(schema: unknown, options: SchemaOptions = {}): Compiled<SchemaValidator> {
  const { assertFormats = true, ...rest } = options;
  const { root, findings } = compileNodes(schema, assertFormats, rest);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: new CompiledValidator(root) };
}

class CompiledValidator implements SchemaValidator {
  private readonly root: SchemaNode;
  private readonly scope: Run['scope'];

  constructor(root: SchemaNode) {
    this.root = root;
    this.scope = [root.place.resource];
  }

  test(value: unknown): boolean {
    try {
      return this.root.test(value, this.start());
    } catch (error) {
      if (error instanceof LimitReached) return false;
      throw error;
    }
  }

  validate(value: unknown, most = MOST_ERRORS): SchemaError[] {
    if (this.test(value)) return [];
    const run = this.start();
    run.most = most;
    const { errors } = run;
    try {
      this.root.explain(value, '', run);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      return [...errors, { pointer: '', keyword: 'limit', schemaPointer: '', message: error.message }];
    }
    return errors;
  }

  private start(): Run {
    const run = new Run();
    run.scope = this.scope;
    return run;
  }
}
