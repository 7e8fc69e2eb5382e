import { type CompiledPolicy, compilePolicy } from '../../engine/s3/access/policy/compile-policy';

const MOST = 200;

/** Policies by bucket and text: a request to a bucket that has one need not read it again. */
export class PolicyCache {
  readonly #compiled = new Map<string, CompiledPolicy>();

  get(text: string, bucket: string): CompiledPolicy {
    const name = `${bucket}\n${text}`;
    const known = this.#compiled.get(name);
    if (known) return known;
    const policy = compilePolicy(text, bucket);
    if (this.#compiled.size >= MOST) this.#compiled.clear();
    this.#compiled.set(name, policy);
    return policy;
  }
}
