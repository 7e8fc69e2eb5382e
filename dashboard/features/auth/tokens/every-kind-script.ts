import type { MadeToken } from '../../../api/auth-writes';
import { shellWord } from '../../../api/curl-line';
import { EXPECTED } from './token-kinds';

/** For bash: calls an API with every token, and says what it answered and what it should have. */
export function everyKindScript(url: string, tokens: readonly Pick<MadeToken, 'kind' | 'token'>[]): string {
  return [
    `api=${shellWord(url)}`,
    'try() {',
    `  status=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $3" "$api")`,
    `  [ "$status" = "$2" ] && mark=ok || mark='NOT OK'`,
    `  printf '%-16s answered %s, should be %s: %s\\n' "$1" "$status" "$2" "$mark"`,
    '}',
    ...tokens.map(({ kind, token }) => `try ${kind} ${EXPECTED[kind]} ${shellWord(token)}`),
  ].join('\n');
}
