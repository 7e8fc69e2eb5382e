import { makeFormat } from '../format/make-format';
import type { Guess } from '../names/guess';
import { lengthOf, PatternText } from '../pattern/pattern-text';
import type { Form } from '../plan/form';
import type { Maker } from './maker';
import type { PlanNode } from './plan-node';
import type { Run } from './run';
import { wordsOfLength } from './words';

const MOST_FORMAT_TRIES = 40;

export class TextMaker implements Maker {
  readonly weight: number;
  private readonly low: number;
  private readonly high: number;
  private readonly notValues: readonly unknown[];
  private readonly formats: readonly string[];
  private readonly patterns: PatternText | null;

  constructor(form: Form, weight: number) {
    this.low = Math.ceil(form.minLength);
    this.high = Math.floor(form.maxLength);
    this.notValues = form.notValues;
    this.formats = [...new Set(form.formats)];
    const hasPatterns = form.patterns.length + form.notPatterns.length > 0;
    this.patterns = hasPatterns ? new PatternText([...new Set(form.patterns)], form.notPatterns) : null;
    this.weight = weight;
  }

  height(): number {
    return 0;
  }

  children(): Iterable<PlanNode> {
    return [];
  }

  make(run: Run, guess: Guess | null): unknown {
    for (const format of this.formats) {
      for (let tries = 0; tries < MOST_FORMAT_TRIES; tries++) {
        const text = makeFormat(format, run, guess, { low: this.low, high: this.high, tries });
        if (text === null) break;
        if (this.isFit(text)) return text;
      }
    }
    const guessed = this.formats.length === 0 && guess ? this.guessed(run, guess) : undefined;
    if (guessed !== undefined) return guessed;
    if (this.patterns) {
      const isNew = (text: string) => !this.notValues.includes(text);
      return this.patterns.write(run.random, this.low, this.high, isNew) ?? undefined;
    }
    for (let tries = 0; tries < 10; tries++) {
      const text = wordsOfLength(run.random, this.low, this.high);
      if (this.isFit(text)) return text;
    }
    return undefined;
  }

  private guessed(run: Run, guess: Guess): string | undefined {
    const text = guess.text?.(run);
    if (text !== undefined && this.isFit(text)) return text;
    const short = guess.short?.(run);
    return short !== undefined && this.isFit(short) ? short : undefined;
  }

  private isFit(text: string): boolean {
    const length = lengthOf(text);
    if (length < this.low || length > this.high || this.notValues.includes(text)) return false;
    return this.patterns === null || this.patterns.isMatch(text);
  }
}
