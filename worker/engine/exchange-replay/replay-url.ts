import { cutText } from '../cut-text';
import type { Exchange } from '../exchange';
import type { Finding } from '../finding';
import { isMaskedParameter, maskedParameterNames } from './masked-parts';
import { replayBase } from './replay-base';
import type { ReplayEdits, ReplayTarget } from './replay-edits';

const LENGTH = 16 * 1024;

export function replayUrl(
  exchange: Exchange,
  edits: ReplayEdits,
  target: ReplayTarget,
  findings: Finding[],
): string {
  const { base, path, query } = addressOf(exchange);
  const place = target.kind === 'mock' ? base : replayBase(target.base, findings);
  const wanted = edits.path === undefined ? path : editedPath(edits.path, findings);
  const asked =
    edits.query === undefined ? sentQuery(query, edits, findings) : editedQuery(edits.query, findings);
  const url = `${place}${wanted}${asked === '' ? '' : `?${asked}`}`;
  if (url.length <= LENGTH) return url;
  findings.push({ pointer: '/path', message: `The address is longer than ${LENGTH} characters.` });
  return '';
}

/** The group's base, what is below it, and the query, as they were sent. */
function addressOf({ url, path }: Exchange): { base: string; path: string; query: string } {
  const mark = url.indexOf('?');
  const query = mark === -1 ? '' : url.slice(mark + 1);
  const place = mark === -1 ? url : url.slice(0, mark);
  // The bare address of a group has the path "/", which does not stand in it.
  if (!place.endsWith(path)) return { base: place, path: '', query };
  return { base: place.slice(0, place.length - path.length), path, query };
}

function editedPath(path: string, findings: Finding[]): string {
  if (/^\/[!-"$->@-~]*$/.test(path)) return path;
  findings.push({
    pointer: '/path',
    message: 'A path begins with "/"; in it spaces, "?", "#" and what is beyond ASCII are percent-encoded.',
    suggestion: 'Send one such as "/users/7".',
  });
  return '/';
}

function editedQuery(query: string, findings: Finding[]): string {
  if (/^(?!\?)[!"$-~]*$/.test(query)) return query;
  findings.push({
    pointer: '/query',
    message: 'A query has no "?" before it; in it spaces, "#" and what is beyond ASCII are percent-encoded.',
    suggestion: 'Send one such as "page=2&q=red%20wine".',
  });
  return '';
}

function sentQuery(query: string, { allow_masked = false }: ReplayEdits, findings: Finding[]): string {
  if (allow_masked) {
    return query
      .split('&')
      .filter((part) => !isMaskedParameter(part))
      .join('&');
  }
  for (const name of maskedParameterNames(query)) {
    findings.push({
      pointer: '/query',
      message: `The log has masked the value of the parameter "${cutText(name, 80)}".`,
      suggestion: 'Send the whole "query", or "allow_masked": true to leave the parameter out.',
    });
  }
  return query;
}
