import type { EventsDocument } from '../../events/document';
import { eventsAnswer } from '../../events/event-stream';
import { compileText } from '../compile-template-text';
import type { MakeAnswer } from '../compiled-endpoint';
import { rendered } from '../rendering';
import type { SpecialParts } from './special-parts';

export function compileEvents(document: EventsDocument, parts: SpecialParts): MakeAnswer {
  const { rendering, findings, pointer } = parts;
  const texts = document.events.map(({ data }, index) => {
    const isText = typeof data === 'string';
    const options = { templating: 'on', json: !isText, pointer: `${pointer}/events/${index}/data` } as const;
    return compileText(isText ? data : JSON.stringify(data ?? null), options, findings);
  });
  return (call) => {
    const { ports } = call.context;
    return eventsAnswer(document, {
      render: (index, count) =>
        rendered(call, { ...rendering, dice: `event ${count}` }, (scope) => texts[index]?.print(scope) ?? ''),
      wait: ports.wait,
      now: () => ports.clock.now(),
      lastEventId: call.request.headers.get('last-event-id'),
    });
  };
}
