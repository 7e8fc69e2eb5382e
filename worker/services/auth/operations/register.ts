import type { Answer } from '../../../engine/answer';
import { isoTime } from '../../../platform/clock';
import { jsonAnswer } from '../answers/answers';
import { refuse } from '../answers/refusals';
import { AGAINST_RULES, CLOSED, PROBLEMS } from '../answers/register-refusals';
import { emailErrors, passwordErrors } from '../answers/rule-errors';
import type { AuthCall } from '../auth-call';
import { registration } from '../documents/request-documents';
import { hashPassword } from '../passwords/password-hash';
import { newId } from '../tokens/new-id';
import { readBody } from './read-body';

export async function register(call: AuthCall): Promise<Answer> {
  const { context, memory } = call;
  const { config, why, now } = context;
  const { email, password, name } = await readBody(call, registration);
  why.rule = `register ${email}`;
  if (!config.registration.open) return refuse(why, CLOSED);
  const errors = [...emailErrors(email, config), ...passwordErrors(password, config)];
  if (errors.length > 0) {
    return refuse(why, { ...AGAINST_RULES, detail: errors.map(({ detail }) => detail).join(' '), errors });
  }
  const made = await memory.register({
    id: newId(context.seed.dice, 'user', email, now),
    user: {
      email,
      name,
      roles: config.registration.roles,
      claims: {},
      password_hash: await hashPassword(password),
    },
    now,
  });
  if (!made.ok) return refuse(why, { ...PROBLEMS[made.problem], step: 'memory' });
  const { user } = made;
  const { id, created_at } = user;
  return jsonAnswer(201, { id, email: user.email, name: user.name, created_at: isoTime(created_at) });
}
