import type { Answer } from '../../../engine/answer';
import type { Join } from '../../../engine/collections/collection-model';
import type { CollectionQuery, Condition, ParsedQuery } from '../../../engine/collections/collection-query';
import { readFieldPath } from '../../../engine/collections/field-path';
import { listAnswer } from '../../../engine/collections/list-answer';
import { ONLY_ITEM } from '../../../engine/collections/memory-name';
import { parseCollectionQuery } from '../../../engine/collections/parse-collection-query';
import type { RequestView } from '../../../engine/request/request-view';
import { askMemory } from '../../group-memory';
import { badQuery, jsonAnswer, missingAnswer, problemOf, promised } from './answer-parts';
import { type Asked, scopeOf } from './asked';
import type { CompiledCollection } from './compiled';

export function answerList(asked: Asked, view: RequestView): Promise<Answer> {
  return list(asked, view, parse(asked, view));
}

/** A list of children is the whole list with one more condition. */
export async function answerChildren(
  asked: Asked,
  view: RequestView,
  parentId: string,
  name: string,
): Promise<Answer> {
  const nested = asked.collection.nested.get(name);
  const child = nested && asked.all.byId.get(nested.child.id);
  if (!child) return missingAnswer(asked);
  const ofChild = { ...asked, collection: child };
  const parsed = parse(ofChild, view);
  if (!parsed.ok) return badQuery(parsed.findings);
  const condition = ofParent(parsed.query.condition, nested.foreignKey, parentId);
  return list(ofChild, view, { ok: true, query: { ...parsed.query, condition } });
}

export async function answerItem(asked: Asked, view: RequestView, id: string): Promise<Answer> {
  const parsed = parse(asked, view);
  if (!parsed.ok) return badQuery(parsed.findings);
  const joins = joinsOf(asked.collection, parsed.query);
  const scope = scopeOf(asked, asked.collection, collectionsOf(joins));
  const answer = await askMemory(scope, asked.all.supply, (one) => asked.memory.get(one, id, joins));
  if (!answer.ok) return problemOf(asked, answer.problem);
  return promised(jsonAnswer(200, answer.value.item), asked.collection.schemas.item);
}

export async function answerOnly(asked: Asked): Promise<Answer> {
  const scope = scopeOf(asked, asked.collection);
  const answer = await askMemory(scope, asked.all.supply, (one) => asked.memory.get(one, ONLY_ITEM, []));
  if (answer.ok) return promised(jsonAnswer(200, answer.value.item), asked.collection.schemas.item);
  return answer.problem.kind === 'missing' ? jsonAnswer(200, '{}') : problemOf(asked, answer.problem);
}

async function list(asked: Asked, view: RequestView, parsed: ParsedQuery): Promise<Answer> {
  if (!parsed.ok) return badQuery(parsed.findings);
  const { query } = parsed;
  const joins = joinsOf(asked.collection, query);
  const scope = scopeOf(asked, asked.collection, collectionsOf(joins));
  const answer = await askMemory(scope, asked.all.supply, (one) => asked.memory.list(one, { query, joins }));
  if (!answer.ok) return problemOf(asked, answer.problem);
  const { headers, body } = listAnswer(view.url, asked.collection.document.dialect, query, answer.value);
  const isEnvelope = query.page.kind === 'page' && query.page.isEnvelope;
  return promised(jsonAnswer(200, body, headers), isEnvelope ? null : asked.collection.schemas.list);
}

function parse({ collection }: Asked, { query }: RequestView): ParsedQuery {
  return parseCollectionQuery(query.entries(), collection.document.dialect);
}

/** Names that mean nothing here are passed over, as json-server does. */
function joinsOf({ embeds, expands }: CompiledCollection, { embed, expand }: CollectionQuery): Join[] {
  return [
    ...embed.flatMap((name) => embeds.get(name) ?? []),
    ...expand.flatMap((name) => expands.get(name) ?? []),
  ];
}

function collectionsOf(joins: readonly Join[]): string[] {
  return joins.map(({ collection }) => collection);
}

function ofParent(condition: Condition | null, foreignKey: string, parentId: string): Condition {
  const isChild: Condition = {
    kind: 'compare',
    path: readFieldPath(foreignKey) ?? [foreignKey],
    operator: 'eq',
    values: [parentId],
    passesWithout: 'never',
    onlyIfKnown: false,
  };
  return condition === null ? isChild : { kind: 'all', of: [isChild, condition] };
}
