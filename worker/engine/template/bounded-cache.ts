/** Keeps what was made for a key; forgets everything when there is too much of it. */
export class BoundedCache<Value> {
  private readonly most: number;
  private readonly kept = new Map<string, Value>();

  constructor(most: number) {
    this.most = most;
  }

  get(key: string, make: (key: string) => Value): Value {
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    if (this.kept.size >= this.most) this.kept.clear();
    this.kept.set(key, made);
    return made;
  }
}
