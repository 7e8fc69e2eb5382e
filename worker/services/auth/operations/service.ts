import type { Answer } from '../../../engine/answer';
import { isoTime } from '../../../platform/clock';
import { jsonAnswer } from '../answers/answers';
import type { AuthCall } from '../auth-call';
import { authMetrics } from '../metrics';

export async function health({ context: { group, ports, now } }: AuthCall): Promise<Answer> {
  const metrics = await authMetrics(group, ports);
  return jsonAnswer(200, { status: 'healthy', service: group.slug, timestamp: isoTime(now), metrics });
}

export async function metrics({ context: { group, ports } }: AuthCall): Promise<Answer> {
  return jsonAnswer(200, await authMetrics(group, ports));
}

export async function jwks({ context }: AuthCall): Promise<Answer> {
  return jsonAnswer(200, (await context.compiled.keys()).jwks);
}
