import type { AuthCall } from '../auth-call';
import { type JudgedToken, judgeToken } from '../judging/judge-token';

export async function judgeSent(
  { context, memory }: AuthCall,
  token: string,
  type: 'access' | 'refresh' | null,
): Promise<JudgedToken> {
  const { config, compiled, now } = context;
  return judgeToken(token, { config, keys: await compiled.keys(), now, type, memory });
}
