import { type NewEndpoint, newEndpoint } from '../documents';
import { inferredContract } from './inferred-contract';
import { schemaOfAnswers } from './recorded-schema';
import { answersByRequest, answersByStatus, type FurtherAnswer } from './route-answers';
import type { Route, RoutedExchange } from './route-groups';

/** `first`: the newest as it was; `schema`: made up anew by what all of them were; `each`: one answer for each request. */
export type AnswersChoice = 'first' | 'schema' | 'each';

export type RouteOptions = { answers: AnswersChoice; contract: 'none' | 'infer'; redact: boolean };

export type RouteEndpoint =
  | { ok: true; endpoint: NewEndpoint; left: { index: number; reason: string }[] }
  | { ok: false; reason: string };

/** One endpoint for all exchanges of a route. */
export function routeEndpoint(route: Route, { answers, contract, redact }: RouteOptions): RouteEndpoint {
  const chosen = answers === 'each' ? answersByRequest(route, redact) : answersByStatus(route, redact);
  if (!chosen) return { ok: false, reason: 'There is no answer to keep.' };
  const { own, others, left } = chosen;
  const schemaOf = (exchange: RoutedExchange) => schemaOfAnswers(bodiesLike(exchange, route), redact);
  const ownSchema = schemaOf(own);
  const parsed = newEndpoint.safeParse({
    ...own.alone,
    path: route.path,
    description: own.isAnswered ? own.alone.description : 'Made of requests that nothing answered.',
    response_schema: ownSchema,
    ...(answers === 'schema' && ownSchema && { response_body: null }),
    responses: others.map((other) =>
      furtherResponse(other, answers === 'schema' ? schemaOf(other.exchange) : null),
    ),
    ...(contract === 'infer' && inferredContract(route)),
  });
  if (parsed.success) return { ok: true, endpoint: parsed.data, left };
  const [issue] = parsed.error.issues;
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

function furtherResponse({ name, rule, exchange: { alone } }: FurtherAnswer, schema: object | null) {
  return {
    name,
    rule,
    schema,
    status_code: alone.response_status_code,
    headers: alone.response_headers,
    body: schema ? null : alone.response_body,
    templating: alone.templating,
  };
}

function bodiesLike({ alone, isAnswered }: RoutedExchange, { exchanges }: Route) {
  const alike = exchanges.filter(
    (other) => other.isAnswered && other.alone.response_status_code === alone.response_status_code,
  );
  return (isAnswered ? alike : []).map(({ seen }) => ({
    body: seen.response_body,
    contentType: seen.response_headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null,
  }));
}
