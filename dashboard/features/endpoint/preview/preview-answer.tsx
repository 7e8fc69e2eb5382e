import { Show } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import type { DryRun } from '../../../api/endpoint-tries';
import { HeaderList } from '../../../parts/exchange/header-list';
import { createReveals } from '../../../parts/exchange/secrets';
import { Why } from '../../../parts/exchange/why';
import { reasonFacts } from '../../../parts/exchange/why-facts';
import { AnswerBody } from '../../../parts/tried-answer/answer-body';
import { AnswerLine } from '../../../parts/tried-answer/answer-line';
import { Badge } from '../../../ui/badge';
import { words } from './words';

/** An answer of a dry run, from its status to the reason for it. */
export function PreviewAnswer(props: { answer: DryRun }) {
  const reveals = createReveals();
  const headers = () => props.answer.response.headers;

  return (
    <div class="grid min-w-0 grid-cols-1 gap-3">
      <AnswerLine tried={props.answer} planned={props.answer.delay_ms} />
      <Show when={props.answer.why.fault}>
        {(fault) => (
          <p>
            <Badge tone="warning">
              {words().fault} <span translate="no">{fault()}</span>
            </Badge>
          </p>
        )}
      </Show>
      <details class="group">
        <summary class="flex min-h-8 cursor-pointer list-none items-center gap-2 rounded-control font-medium text-fg-muted hover:text-fg">
          <IconChevron class="shrink-0 text-fg-subtle transition-transform duration-150 ease-calm group-open:rotate-90" />
          {words().headers(headers().length)}
        </summary>
        <div class="pb-2 pl-6">
          <HeaderList headers={headers()} reveals={reveals} label={words().ofAnswer} />
        </div>
      </details>
      <AnswerBody response={props.answer.response} />
      <section aria-labelledby="preview-why" class="mt-1 border-line border-t pt-3">
        <h3 id="preview-why" class="mb-2 font-medium text-fg-muted text-label">
          {words().why}
        </h3>
        <Why why={props.answer.why} facts={reasonFacts(props.answer.why)} />
      </section>
    </div>
  );
}
