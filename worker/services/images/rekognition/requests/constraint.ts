import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

const SHOWN_AT_MOST = 100;

/** What is wrong with one member, in the words of Amazon's front; of what is in a list, it names the list. */
export function constraintOf(issue: Issue): string {
  const { input, path } = issue;
  const rule = `Member must ${ruleOf(issue)}`;
  if (typeof path.at(-1) !== 'number') {
    return `Value ${shown(input)} at '${pathOf(path)}' failed to satisfy constraint: ${rule}`;
  }
  const list = pathOf(path.slice(0, -1));
  return `Value '[${textOf(input)}]' at '${list}' failed to satisfy constraint: Member must satisfy constraint: [${rule}]`;
}

function ruleOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return 'not be null';
  if (issue.code === 'invalid_value') return `satisfy enum value set: [${issue.values.join(', ')}]`;
  if (issue.code === 'too_small') {
    return `have ${measureOf(issue.origin)} greater than or equal to ${issue.minimum}`;
  }
  if (issue.code === 'too_big')
    return `have ${measureOf(issue.origin)} less than or equal to ${issue.maximum}`;
  return 'be valid';
}

function measureOf(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'length' : 'value';
}

function shown(input: unknown): string {
  return input === undefined || input === null ? 'null' : `'${textOf(input)}'`;
}

function textOf(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  return text.slice(0, SHOWN_AT_MOST);
}

/** Amazon writes members as Java does, and counts those of lists from 1. */
function pathOf(path: Issue['path']): string {
  return path
    .map((part) => {
      if (typeof part === 'number') return `${part + 1}.member`;
      const name = String(part);
      return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    })
    .join('.');
}
