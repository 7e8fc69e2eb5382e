import type { Answer } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { shownUser } from '../answers/shown-user';
import type { AuthCall } from '../auth-call';

export async function users({ memory }: AuthCall): Promise<Answer> {
  const all = await memory.users();
  return jsonAnswer(200, { users: all.map(shownUser), total: all.length });
}

export async function reset({ context, memory }: AuthCall): Promise<Answer> {
  const seed = await context.compiled.seed(context.now);
  const all = await memory.resetUsers({ seed });
  const message =
    'The users are those that the group begins with. Whoever registered is gone, and all sessions.';
  return jsonAnswer(200, { message, users: all.map(shownUser), total: all.length });
}
