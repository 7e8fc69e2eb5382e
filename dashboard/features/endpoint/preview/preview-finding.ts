import type { DryRun } from '../../../api/endpoint-tries';
import type { ProblemError } from '../../../api/problem-error';
import type { Finding } from '../../../ui/code-editor/editor-types';

/** What keeps a document from being saved, or from being served as it is meant. */
export type PreviewFinding = {
  /** Into the endpoint's document; '' is the document as a whole. */
  pointer: string;
  /** `invalid` is what has the wrong form. */
  code: 'not_usable' | 'route_taken' | 'invalid';
  detail: string;
  /** In the text at the pointer. */
  position?: { offset: number; length: number; line: number; column: number } | undefined;
  suggestion?: string | undefined;
  taken_by?: { id: string | null; name: string; method: string; path: string } | undefined;
};

const ENDPOINT = '/endpoint';

/** Of a document that was tried. */
export function findingsOfAnswer({ findings }: DryRun): PreviewFinding[] {
  return findings.map(({ pointer, code, ...rest }) => ({
    ...rest,
    pointer: inEndpoint(pointer) ?? '',
    code: code === 'route_taken' ? code : 'not_usable',
  }));
}

/** Of a document that was refused; `undefined` when it was refused for something else. */
export function findingsOfProblem(problem: ProblemError): PreviewFinding[] | undefined {
  const found = problem.fields.flatMap(({ pointer, detail }): PreviewFinding[] => {
    const place = inEndpoint(pointer);
    return place === undefined ? [] : [{ pointer: place, code: 'invalid', detail }];
  });
  return found.length === 0 ? undefined : found;
}

/** As the code editor of the text at the pointer underlines them. */
export function findingsAt(findings: readonly PreviewFinding[], pointer: string): Finding[] {
  return findings.flatMap(({ pointer: place, position, detail, suggestion }): Finding[] => {
    if (place !== pointer || !position) return [];
    const { offset, length } = position;
    return [{ offset, length, message: detail, suggestion: suggestion ?? null }];
  });
}

function inEndpoint(pointer: string): string | undefined {
  if (pointer === ENDPOINT) return '';
  return pointer.startsWith(`${ENDPOINT}/`) ? pointer.slice(ENDPOINT.length) : undefined;
}
