import type { Answer, HeaderList } from '../engine/answer';
import type { Why } from '../engine/exchange';
import { answerMock } from './answer-mock';
import { countryOf } from './country';
import { EXPLAIN_HEADER, explanation } from './explanation';
import { failedAnswer } from './failed-answer';
import { corsHeaders, isPreflight, preflightAnswer } from './gate/cors';
import { checkAnnouncedBody } from './gate/size-limits';
import { baseUrlOf, type House, type Visit } from './house';
import { IncomingRequest } from './mock-request';
import { type Outgoing, outgoing } from './outgoing';
import { type Manner, mannerOf } from './sent-headers';
import { setTime } from './wishes';

/** A request that its group answers, faults and failures included. No promise is made where nothing waits: each costs. */
export function serve(house: House, visit: Visit): Response | Promise<Response> {
  setTime(visit.wishes, visit.snapshot.clock);
  const why: Why = { outcome: 'answered' };
  if (visit.wishes.now !== visit.at) why.clock = visit.wishes.now;
  const incoming = incomingOf(visit);
  const story: Story = { house, visit, incoming, why, extra: [], id: visit.origin.id };
  const fail = (error: unknown) => finish(story, failure(story, error));
  try {
    const answer = pass(story);
    return answer instanceof Promise ? answer.then((one) => finish(story, one), fail) : finish(story, answer);
  } catch (error) {
    return fail(error);
  }
}

function incomingOf(visit: Visit): IncomingRequest {
  const limit = visit.snapshot.gate.max_body_bytes;
  if (visit.incoming === null) return new IncomingRequest(visit, limit);
  visit.incoming.limit = limit;
  return visit.incoming;
}

type Story = {
  house: House;
  visit: Visit;
  incoming: IncomingRequest;
  why: Why;
  /** What the gate adds to the headers of the answer, whatever it is. */
  extra: HeaderList;
  /** Of the exchange, when something had to name it before it was logged. */
  id: string | null;
};

function pass({ house, visit, incoming, why, extra }: Story): Answer | Promise<Answer> {
  const { place, headers, wishes, snapshot } = visit;
  const { gate, group, service, compiled } = snapshot;
  if (
    gate.cors.enabled &&
    isPreflight(visit) &&
    !service.defines('OPTIONS', place.path, compiled, incoming)
  ) {
    why.outcome = 'preflight';
    return preflightAnswer();
  }
  if (!service.streams) checkAnnouncedBody(headers.contentLength, gate.max_body_bytes);
  if (gate.rate_limit) {
    extra.push(...house.limiter.take(group.id, gate.rate_limit, headers.caller ?? '', visit.at));
  }
  return answerMock(incoming, {
    snapshot,
    ports: house.ports,
    counters: house.counters,
    recorder: house.recorder,
    wishes,
    baseUrl: baseUrlOf(place),
    why,
    explains: headers.explains,
    extra,
  });
}

/** The console, the client and the log know a failure by the same id. */
function failure(story: Story, error: unknown): Answer {
  story.id ??= story.house.ports.ids.next();
  return failedAnswer(error, story.why, story.id);
}

function finish(story: Story, answer: Answer): Response | Promise<Response> {
  const { house, visit, incoming, why } = story;
  const { place, headers, wishes, snapshot } = visit;
  const manner = mannerOf(visit);
  const sent = send(story, answer, manner);
  house.recorder.record({
    id: story.id,
    at: visit.at,
    endedAt: house.ports.clock.now(),
    source: visit.origin.source,
    projectId: snapshot.group.project.id,
    group: snapshot.group,
    groupSlug: snapshot.group.slug,
    method: incoming.method,
    url: place.url,
    path: place.path,
    requestHeaders: headers.list,
    requestBody: incoming.seenBody(),
    status: sent.status,
    responseHeaders: sent.headers,
    responseBody: sent.body,
    address: headers.caller,
    country: countryOf(visit.request, headers),
    queuedMs: visit.queuedMs,
    world: wishes.world,
    seed: manner.seed,
    why,
    rules: snapshot.log,
  });
  // Logged already, for a client that gives up ends the work on its request.
  if (sent.hang > 0) return house.ports.wait(sent.hang).then(() => sent.response);
  return incoming.leftover?.then(() => sent.response) ?? sent.response;
}

function send(story: Story, answer: Answer, manner: Manner): Outgoing {
  const { visit, extra, house } = story;
  if (visit.headers.explains) extra.push([EXPLAIN_HEADER, explanation(story.why)]);
  const cors = corsHeaders(visit.snapshot.gate.cors, visit, answer);
  const gate = extra.length === 0 ? cors : [...extra, ...cors];
  try {
    return outgoing(answer, manner, gate, house.ports);
  } catch (error) {
    // A status or a header that HTTP cannot carry is the mock's failure, not the client's.
    return outgoing(failure(story, error), manner, gate, house.ports);
  }
}
