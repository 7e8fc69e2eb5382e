import { ANY_NUMBER, type NumberRange } from '../number/number-range';
import type { Demand } from './demand';
import { EVERY_TYPE } from './json-type';

/** What the array keywords of one schema say about the places of an array. */
export type ListPart = { scopes: readonly number[]; prefix: readonly (Demand | null)[]; rest: Demand | null };

/** What the object keywords of one schema say about members. */
export type MemberPart = {
  scopes: readonly number[];
  properties: ReadonlyMap<string, Demand>;
  patterns: readonly { pattern: string; isMatch: (name: string) => boolean; demand: Demand }[];
  additional: Demand | null;
};

/** `unevaluatedItems` or `unevaluatedProperties`: it sees the parts that carry its scope. */
export type Leftover = { scope: number; scopes: readonly number[]; demand: Demand };

export type ContainsDemand = { scopes: readonly number[]; demand: Demand; low: number; high: number };

/** One of the options must hold. An option changes the form, and says false when it contradicts it. */
export type Choice = {
  kind: 'branches' | 'condition' | 'failure';
  /** The form holds one of the options already. */
  isMet?: (form: Form) => boolean;
  options: readonly ((form: Form) => boolean)[];
};

/** A set of schemas that must all hold, merged as far as it can be without choosing between branches. */
export class Form {
  types = EVERY_TYPE;
  hasType = false;
  values: readonly unknown[] | null = null;
  notValues: readonly unknown[] = [];
  range: NumberRange = ANY_NUMBER;
  steps: readonly number[] = [];
  notSteps: readonly number[] = [];
  minLength = 0;
  maxLength = Number.POSITIVE_INFINITY;
  patterns: readonly string[] = [];
  notPatterns: readonly string[] = [];
  formats: readonly string[] = [];
  minItems = 0;
  maxItems = Number.POSITIVE_INFINITY;
  isUnique = false;
  hasRepeats = false;
  lists: readonly ListPart[] = [];
  contains: readonly ContainsDemand[] = [];
  otherItems: readonly Leftover[] = [];
  required: ReadonlySet<string> = new Set();
  absent: ReadonlySet<string> = new Set();
  minProperties = 0;
  maxProperties = Number.POSITIVE_INFINITY;
  members: readonly MemberPart[] = [];
  names: readonly Demand[] = [];
  otherProperties: readonly Leftover[] = [];
  /** Schemas that have annotations worth looking at. */
  hints: readonly object[] = [];
  /** What no plan can promise: only a test of the value can. */
  isUncertain = false;
  choices: readonly Choice[] = [];
  seen = new Set<string>();
  /** Where the keywords are that were merged last. */
  where: ReadonlyMap<string, string> = new Map();
  /** Why types were given up, for the one who has to mend the schema. */
  reasons: readonly Reason[] = [];

  copy(): Form {
    const copy = Object.assign(new Form(), this);
    copy.seen = new Set(this.seen);
    return copy;
  }

  /** Gives up types; false when none is left. */
  keepTypes(types: number, pointer: string, message: string): boolean {
    if (this.types !== 0 && (this.types & types) === this.types) return true;
    this.types &= types;
    this.reasons = [...this.reasons, { pointer, message }];
    return this.types !== 0;
  }
}

export type Reason = { pointer: string; message: string };
