import type { JsonPlace, TagToken, Token } from './syntax';

type Reading = { isInString: boolean; last: string };

/**
 * Says of each mustache where in the JSON it stands, by reading the text around the tags. Each branch of a block begins where
 * the block began.
 */
export function findJsonPlaces(tokens: readonly Token[]): void {
  let reading: Reading = { isInString: false, last: '' };
  const branches: Reading[] = [];
  tokens.forEach((token, index) => {
    switch (token.kind) {
      case 'text':
        reading = readText(token.value, reading);
        return;
      case 'mustache':
        token.place = placeOf(reading, tokens, index);
        reading = { isInString: reading.isInString, last: 'a' };
        return;
      case 'open':
        branches.push(reading);
        return;
      case 'inverse':
        branches.push(reading);
        return;
      case 'else':
        reading = branches.at(-1) ?? reading;
        return;
      case 'close':
        branches.pop();
        return;
      default:
    }
  });
}

function readText(text: string, before: Reading): Reading {
  let { isInString, last } = before;
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index);
    if (isInString && char === '\\') index += 1;
    else if (char === '"') isInString = !isInString;
    if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') last = char;
  }
  return { isInString, last };
}

function placeOf(reading: Reading, tokens: readonly Token[], index: number): JsonPlace {
  if (reading.isInString) return 'string';
  if (reading.last !== ':' && reading.last !== ',' && reading.last !== '[') return 'elsewhere';
  if (!isFollowedByEnd(tokens, index)) return 'elsewhere';
  return reading.last === ':' ? 'value' : 'item';
}

/** A value ends before a comma, a closing bracket, or at the edge of a block. */
function isFollowedByEnd(tokens: readonly Token[], index: number): boolean {
  for (const token of tokens.slice(index + 1, index + 4)) {
    if (token.kind !== 'text') return (token satisfies TagToken).kind !== 'mustache';
    const next = token.value.trimStart().charAt(0);
    if (next !== '') return next === ',' || next === '}' || next === ']';
  }
  return true;
}
