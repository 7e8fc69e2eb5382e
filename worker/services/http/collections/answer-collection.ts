import type { Answer, HeaderList } from '../../../engine/answer';
import type { RequestView } from '../../../engine/request/request-view';
import { answerChildren, answerItem, answerList, answerOnly } from './answer-reads';
import {
  createChild,
  createItem,
  removeAll,
  removeOne,
  writeAll,
  writeOne,
  writeOnly,
} from './answer-writes';
import type { Asked } from './asked';
import type { CollectionAction } from './collection-routes';
import { asJsonp } from './jsonp';

type Handlers = {
  [Kind in CollectionAction['kind']]: (
    asked: Asked,
    view: RequestView,
    action: Extract<CollectionAction, { kind: Kind }>,
  ) => Promise<Answer>;
};

const HANDLERS: Handlers = {
  list: answerList,
  item: (asked, view, { idParam }) => answerItem(asked, view, param(view, idParam)),
  only: answerOnly,
  children: (asked, view, { idParam, childParam }) =>
    answerChildren(asked, view, param(view, idParam), param(view, childParam)),
  create: createItem,
  create_child: (asked, view, { idParam, childParam }) =>
    createChild(asked, view, param(view, idParam), param(view, childParam)),
  replace: (asked, view, { idParam }) => writeOne(asked, view, param(view, idParam), 'whole'),
  merge: (asked, view, { idParam }) => writeOne(asked, view, param(view, idParam), 'part'),
  remove: (asked, view, { idParam }) => removeOne(asked, view, param(view, idParam)),
  replace_all: (asked, view) => writeAll(asked, view, 'instead'),
  merge_all: (asked, view) => writeAll(asked, view, 'beside'),
  remove_all: removeAll,
  write_only: (asked, view) => writeOnly(asked, view, 'whole', 201),
  replace_only: (asked, view) => writeOnly(asked, view, 'whole', 200),
  merge_only: (asked, view) => writeOnly(asked, view, 'part', 200),
};

/** What a collection answers to a request that one of its routes has matched. */
export async function answerCollection(
  view: RequestView,
  action: CollectionAction,
  asked: Asked,
): Promise<Answer> {
  // TypeScript does not see that the handler of a kind takes just that kind.
  const handler = HANDLERS[action.kind] as (
    asked: Asked,
    view: RequestView,
    action: CollectionAction,
  ) => Promise<Answer>;
  const answer = await handler(asked, view, action);
  if (view.method === 'HEAD') return withoutBody(answer);
  const callback = asked.collection.document.dialect === 'v1' ? null : view.query.get('callback');
  return view.method === 'GET' && callback ? asJsonp(answer, callback) : answer;
}

function param({ params }: RequestView, name: string): string {
  return Object.hasOwn(params, name) ? (params[name] ?? '') : '';
}

function withoutBody({ status, headers, body }: Answer): Answer {
  const length: HeaderList =
    typeof body === 'string' ? [['content-length', String(new TextEncoder().encode(body).byteLength)]] : [];
  return { status, headers: [...headers, ...length], body: null };
}
