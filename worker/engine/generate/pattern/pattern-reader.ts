/** A place in the source of a pattern, by code points. */
export class PatternReader {
  private readonly source: readonly string[];
  private at = 0;

  constructor(source: string) {
    this.source = [...source];
  }

  isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  peek(): string {
    return this.source[this.at] ?? '';
  }

  next(): string {
    const letter = this.source[this.at] ?? '';
    this.at++;
    return letter;
  }

  take(text: string): boolean {
    if (this.source.slice(this.at, this.at + text.length).join('') !== text) return false;
    this.at += text.length;
    return true;
  }

  takeUntil(end: string): string | null {
    const stop = this.source.indexOf(end, this.at);
    if (stop < 0) return null;
    const text = this.source.slice(this.at, stop).join('');
    this.at = stop + 1;
    return text;
  }

  /** `{2}`, `{2,}`, `{2,5}`; null, and nothing taken, when the brace is only a brace. */
  takeBounds(): { low: number; high: number } | null {
    const stop = this.source.indexOf('}', this.at);
    if (this.peek() !== '{' || stop < 0 || stop - this.at > 24) return null;
    const found = /^(\d{1,9})(,(\d{0,9}))?$/.exec(this.source.slice(this.at + 1, stop).join(''));
    if (!found) return null;
    this.at = stop + 1;
    const low = Number(found[1]);
    if (found[2] === undefined) return { low, high: low };
    return { low, high: found[3] ? Number(found[3]) : Number.POSITIVE_INFINITY };
  }
}
