import type { RequestFacts } from '../request-facts';
import type { ReadKey } from './context-of-request';

const DAY = 86_400_000;

export const LOCK_KEYS: Readonly<Record<string, ReadKey>> = {
  's3:object-lock-legal-hold': ({ request }) =>
    request.lock?.legalHold ?? request.headers['x-amz-object-lock-legal-hold'],
  's3:object-lock-mode': ({ request }) => request.lock?.mode ?? request.headers['x-amz-object-lock-mode'],
  's3:object-lock-remaining-retention-days': ({ request }) => remainingDays(request),
  's3:object-lock-retain-until-date': ({ request }) => retainUntil(request),
};

function retainUntil({ lock, headers }: RequestFacts): string | undefined {
  return lock?.retainUntil ?? headers['x-amz-object-lock-retain-until-date'];
}

function remainingDays(request: RequestFacts): string | undefined {
  const until = Date.parse(retainUntil(request) ?? '');
  return Number.isNaN(until) ? undefined : String(Math.max(0, Math.ceil((until - request.now) / DAY)));
}
