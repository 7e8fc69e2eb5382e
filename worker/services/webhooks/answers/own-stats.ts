import type { Answer } from '../../../engine/answer';
import { checkPart } from '../../../platform/api/input';
import { ownStatsQuery } from '../documents';
import { countEvents } from '../event-lists';
import { jsonAnswer } from './json-answer';
import type { OwnCall } from './own-call';
import { queryOf } from './own-events';

export async function ownStats({ request, place }: OwnCall): Promise<Answer> {
  const { bucket } = checkPart(ownStatsQuery, queryOf(request.query), 'query:');
  return jsonAnswer(await countEvents(place, bucket));
}
