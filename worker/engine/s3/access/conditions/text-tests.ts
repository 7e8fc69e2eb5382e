import { isMatch } from '../text/glob';
import { globInContext, readPolicyText } from '../text/policy-text';
import type { MakeTest, ValueTest } from './value-test';

export const equalsText: MakeTest = (value, { hasVariables }) =>
  textTest(value, { hasWildcards: false, hasVariables });

export const likeText: MakeTest = (value, { hasVariables }) =>
  textTest(value, { hasWildcards: true, hasVariables });

export const equalsTextOfAnyCase: MakeTest = (value, { hasVariables }) => {
  if (!hasVariables) {
    const wanted = value.toLowerCase();
    return (asked) => asked.toLowerCase() === wanted;
  }
  const text = readPolicyText(value.toLowerCase(), { hasWildcards: false, hasVariables });
  return (asked, context) => {
    const glob = globInContext(text, {
      get: (key) => context.get(key)?.map((known) => known.toLowerCase()),
    });
    return glob !== null && isMatch(glob, asked.toLowerCase());
  };
};

const WORDS: ReadonlySet<string> = new Set(['true', 'false']);

export const equalsWord: MakeTest = (value) => {
  const wanted = value.toLowerCase();
  return WORDS.has(wanted) ? (asked) => asked.toLowerCase() === wanted : null;
};

const ARN_SECTIONS = 6;

/** Section by section, so that a star never reaches over a colon; the last section holds what is left. */
export const likeArn: MakeTest = (value, { hasVariables }) => {
  const wanted = arnSections(value).map((section) =>
    readPolicyText(section, { hasWildcards: true, hasVariables }),
  );
  if (wanted.length !== ARN_SECTIONS) return null;
  return (asked, context) => {
    const sections = arnSections(asked);
    return (
      sections.length === ARN_SECTIONS &&
      wanted.every((text, at) => {
        const glob = globInContext(text, context);
        return glob !== null && isMatch(glob, sections[at] ?? '');
      })
    );
  };
};

/** A colon inside `${…}` belongs to the name of a variable. */
function arnSections(arn: string): string[] {
  const sections: string[] = [];
  let start = 0;
  let isInVariable = false;
  for (let at = 0; at < arn.length && sections.length < ARN_SECTIONS - 1; at += 1) {
    const char = arn[at];
    if (char === '$' && arn[at + 1] === '{') isInVariable = true;
    else if (char === '}') isInVariable = false;
    else if (char === ':' && !isInVariable) {
      sections.push(arn.slice(start, at));
      start = at + 1;
    }
  }
  return [...sections, arn.slice(start)];
}

function textTest(value: string, reading: { hasWildcards: boolean; hasVariables: boolean }): ValueTest {
  const text = readPolicyText(value, reading);
  return (asked, context) => {
    const glob = globInContext(text, context);
    return glob !== null && isMatch(glob, asked);
  };
}
