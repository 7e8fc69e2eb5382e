import type { Range } from './character-set';
import { PatternRefused } from './pattern-tree';

export type UnicodeProperty = {
  /** As the language's own engine writes it, such as "Script=Greek". */
  native: string;
  /** As RE2 writes it; undefined when it does not know it. */
  re2: string | undefined;
  isNegated: boolean;
  /** Its members in ASCII, negation considered. */
  ascii: readonly Range[];
};

const LAST_ASCII = 0x7f;

const CATEGORIES = new Map(
  `Letter=L Cased_Letter=LC Uppercase_Letter=Lu Lowercase_Letter=Ll Titlecase_Letter=Lt Modifier_Letter=Lm Other_Letter=Lo
  Mark=M Combining_Mark=M Nonspacing_Mark=Mn Spacing_Mark=Mc Enclosing_Mark=Me Number=N Decimal_Number=Nd digit=Nd
  Letter_Number=Nl Other_Number=No Punctuation=P punct=P Connector_Punctuation=Pc Dash_Punctuation=Pd
  Open_Punctuation=Ps Close_Punctuation=Pe Initial_Punctuation=Pi Final_Punctuation=Pf Other_Punctuation=Po Symbol=S
  Math_Symbol=Sm Currency_Symbol=Sc Modifier_Symbol=Sk Other_Symbol=So Separator=Z Space_Separator=Zs
  Line_Separator=Zl Paragraph_Separator=Zp Other=C Control=Cc cntrl=Cc Format=Cf Surrogate=Cs Private_Use=Co L&=LC`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [long = '', short = ''] = pair.split('=');
      return [long, short];
    }),
);
const SHORT_CATEGORIES = new Set(CATEGORIES.values());
/** RE2 knows neither the cased letters nor those of no script by these names. */
const NOT_IN_RE2 = new Set(['LC']);

const known = new Map<string, UnicodeProperty>();

/** A property by the name that any of the usual dialects gives it. */
export function unicodeProperty(name: string, isNegated: boolean): UnicodeProperty {
  const key = `${isNegated ? '^' : ''}${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const spelling = spellings(name).find(({ native }) => isKnown(native));
  if (spelling === undefined) throw new PatternRefused(`There is no class of characters "\\p{${name}}".`);
  const property = { ...spelling, isNegated, ascii: asciiMembers(spelling.native, isNegated) };
  if (known.size < MOST_KEPT) known.set(key, property);
  return property;
}

const MOST_KEPT = 500;

function spellings(name: string): Pick<UnicodeProperty, 'native' | 're2'>[] {
  const bare = name.replace(/^(?:General_Category|gc|Script|sc|script|general_category)=|^Is/, '');
  const category = CATEGORIES.get(bare) ?? (SHORT_CATEGORIES.has(bare) ? bare : undefined);
  if (category !== undefined)
    return [{ native: category, re2: NOT_IN_RE2.has(category) ? undefined : category }];
  return [
    { native: `Script=${bare}`, re2: bare },
    { native: name, re2: undefined },
    { native: bare, re2: undefined },
  ];
}

function isKnown(native: string): boolean {
  if (!/^[A-Za-z0-9_=]+$/.test(native)) return false;
  try {
    return new RegExp(`\\p{${native}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function asciiMembers(native: string, isNegated: boolean): Range[] {
  const test = new RegExp(`\\${isNegated ? 'P' : 'p'}{${native}}`, 'u');
  const members: Range[] = [];
  for (let point = 0; point <= LAST_ASCII; point++) {
    if (test.test(String.fromCharCode(point))) members.push([point, point]);
  }
  return members;
}
