import type { HeaderList } from '../answer';
import { cutText } from '../cut-text';
import type { Exchange } from '../exchange';
import { SEED_HEADER } from '../exchange-batch';
import type { Finding } from '../finding';
import { appendToken } from '../json/json-pointer';
import { isMaskedHeader, maskedHeaderNames } from './masked-parts';
import type { ReplayEdits, ReplayTarget } from './replay-edits';
import { isWrittenAnew, resentHeaders } from './resent-headers';

const MOST = 100;
const LENGTH = 8 * 1024;
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,200}$/;

export function replayHeaders(
  exchange: Exchange,
  edits: ReplayEdits,
  target: ReplayTarget,
  findings: Finding[],
): HeaderList {
  const set = settings(edits, findings);
  const replaced = new Set([...(edits.headers?.remove ?? []), ...set.map(([name]) => name)].map(lower));
  const kept = resentHeaders(exchange.request_headers).filter(
    ([name]) => !replaced.has(name) && name !== SEED_HEADER && !(target.kind === 'url' && isOfTheHouse(name)),
  );
  const seed: HeaderList =
    edits.same_seed && !replaced.has(SEED_HEADER) ? [[SEED_HEADER, exchange.seed]] : [];
  if (!edits.allow_masked) findings.push(...maskedHeaderNames(kept).map(maskedFinding));
  return [...kept.filter(([, value]) => !isMaskedHeader(value)), ...set, ...seed];
}

/** Nobody else understands them. */
function isOfTheHouse(name: string): boolean {
  return name.startsWith('x-understudy-');
}

function settings({ headers }: ReplayEdits, findings: Finding[]): HeaderList {
  const entries = Object.entries(headers?.set ?? {});
  if (entries.length > MOST) {
    findings.push({ pointer: '/headers/set', message: `There are more than ${MOST} headers.` });
    return [];
  }
  const list: HeaderList = [];
  for (const [name, value] of entries) {
    const reason = wrongWith(name, value);
    if (reason === null) list.push([lower(name), value]);
    else findings.push({ pointer: appendToken('/headers/set', name), message: reason });
  }
  return list;
}

function wrongWith(name: string, value: string): string | null {
  if (!NAME.test(name)) return `"${cutText(name, 80)}" is no name of a header.`;
  if (isWrittenAnew(name))
    return `"${name}" belongs to the connection: it is written when the request is sent.`;
  if (value.length > LENGTH) return `The value is longer than ${LENGTH} characters.`;
  if (/[^\P{Cc}\t]/u.test(value)) return 'A value has no line break and no other control character.';
  return null;
}

function maskedFinding(name: string): Finding {
  return {
    pointer: '/headers',
    message: `The log has masked the header "${name}".`,
    suggestion: `Set "${name}" in "headers.set", name it in "headers.remove", or send "allow_masked": true to leave it out.`,
  };
}

function lower(name: string): string {
  return name.toLowerCase();
}
