import type { Endpoint } from './documents';
import { type AnswerKind, type EndpointSummary, PREVIEW_CHARACTERS } from './summary-documents';
import type { Templating } from './tables';

/** What a summary is made of, whether it comes from a document or from the columns of a row. */
export type SummarySource = Omit<EndpointSummary, 'answer_kind' | 'preview' | 'is_preview_cut' | 'chaos'> & {
  answer_type: Exclude<AnswerKind, 'body' | 'template' | 'schema' | 'empty'> | null;
  /** At least one character more than a preview has, where there is more. */
  body_start: string | null;
  has_braces: boolean;
  templating: Templating;
  has_response_schema: boolean;
  chaos: EndpointSummary['chaos'];
};

export function summaryFrom(source: SummarySource): EndpointSummary {
  const { answer_type, body_start, has_braces, templating, has_response_schema, chaos, ...told } = source;
  const characters = body_start === null ? null : [...body_start];
  return {
    ...told,
    answer_kind: kindOf(source),
    preview: characters?.slice(0, PREVIEW_CHARACTERS).join('') ?? null,
    is_preview_cut: (characters?.length ?? 0) > PREVIEW_CHARACTERS,
    chaos: told.chaos_mode ? chaos : 'off',
  };
}

function kindOf({ answer_type, body_start, has_braces, templating, has_response_schema }: SummarySource) {
  if (answer_type !== null) return answer_type;
  if (body_start !== null) return has_braces && templating !== 'off' ? 'template' : 'body';
  return has_response_schema ? 'schema' : 'empty';
}

export function summaryOf(endpoint: Endpoint): EndpointSummary {
  const { params, headers, responses, callbacks, response_body, ...own } = endpoint;
  return summaryFrom({
    id: own.id,
    group_id: own.group_id,
    revision: own.revision,
    created_by: own.created_by,
    created_at: own.created_at,
    updated_at: own.updated_at,
    name: own.name,
    description: own.description,
    method: own.method,
    path: own.path,
    enabled: own.enabled,
    min_wait_time: own.min_wait_time,
    max_wait_time: own.max_wait_time,
    chaos_mode: own.chaos_mode,
    response_status_code: own.response_status_code,
    answer_type: own.answer?.type ?? null,
    // A character has two units at the most.
    body_start: response_body?.slice(0, 2 * (PREVIEW_CHARACTERS + 1)) ?? null,
    has_braces: response_body?.includes('{{') ?? false,
    templating: own.templating,
    has_response_schema: own.response_schema !== null,
    has_body_schema: own.body !== null && own.body.schema !== null,
    part_counts: {
      params: params.length,
      headers: headers.length,
      responses: responses.length,
      callbacks: callbacks.length,
    },
    chaos: own.chaos.mode,
    scenario: own.scenario?.name ?? null,
  });
}
