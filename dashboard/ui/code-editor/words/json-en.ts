import type { FaultKind } from '../json/json-text';

/** What is wrong with a JSON text; each is given the word in question. */
export const jsonWords: Record<FaultKind, (text: string) => string> = {
  empty: () => 'There is no JSON yet.',
  afterEnd: () => 'The JSON has ended before this. Only one value may stand here.',
  tooDeep: () => 'This is nested too deeply.',
  unclosed: (bracket) => `This is never closed: ${bracket} is missing.`,
  wrongBracket: (bracket) => `A ${bracket} is expected here.`,
  missingKey: () => 'A comma with nothing before it.',
  missingValue: (key) => (key === '' ? 'A value is missing here.' : `"${key}" has no value.`),
  missingColon: () => 'A colon and a value are missing behind this name.',
  missingComma: () => 'A comma is missing before this.',
  trailingComma: () => 'JSON has no comma behind the last item.',
  duplicateKey: (key) => `"${key}" stands here twice; only the last one counts.`,
  unexpected: (text) => `"${text}" is not expected here.`,
  comment: () => 'JSON has no comments.',
  quotes: () => 'JSON has double quotes only.',
  unclosedText: () => 'This text has no closing quote.',
  lineBreak: () => 'Tabs and line breaks are written as \\t and \\n in a text.',
  badEscape: (text) => `"${text}" is no escape; a backslash is written as \\\\.`,
  unquoted: (key) => `Names stand in double quotes: "${key}".`,
  badNumber: (text) => `${text} is not a number as JSON writes it.`,
  badWord: (text) => `${text} is no value. Text stands in double quotes.`,
  cutOff: () => 'The text ends before the JSON does.',
};
