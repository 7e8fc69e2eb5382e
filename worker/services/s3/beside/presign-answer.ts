import type { Answer } from '../../../engine/answer';
import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import { findJsonTrouble } from '../../../engine/request/json-trouble';
import { checkPart } from '../../../platform/api/input';
import { requestErrors } from '../../../platform/api/request-errors';
import type { MockRequest } from '../../service';
import type { S3Context } from '../compiled';
import { presignRequest } from './presign-document';
import { presignedUrlFor } from './presigned-url';

/** POST {base}/presigned-url */
export async function presignAnswer(request: MockRequest, context: S3Context): Promise<Answer> {
  const asked = checkPart(presignRequest, parsed(await request.text()), '');
  const { compiled, config, baseUrl, now, world } = context;
  const presigned = await presignedUrlFor(asked, {
    accounts: compiled.accounts,
    region: config.region,
    baseUrl,
    now,
    world: world === MAIN_WORLD ? null : world,
  });
  const headers: Answer['headers'] = [
    ['content-type', 'application/json'],
    ['cache-control', 'no-store'],
  ];
  return { status: 200, headers, body: JSON.stringify(presigned) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestErrors.malformed_json({ reason: findJsonTrouble(text) });
  }
}
