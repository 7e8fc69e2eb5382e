import { Show } from 'solid-js';
import IconSame from '~icons/lucide/equal';
import IconNotSame from '~icons/lucide/equal-not';
import { Badge } from '../../ui/badge';
import { AnswerLine } from '../tried-answer/answer-line';
import type { Sends } from './create-sends';
import { isSameAnswer } from './same-answer';
import { words } from './words';

/** The line of the last answer, and whether the same seed gave the same bytes. */
export function TestOutcome(props: { sends: Sends }) {
  const repeated = () => {
    const latest = props.sends.latest();
    const previous = props.sends.previous();
    if (!latest?.isRepeated || !previous) return undefined;
    return { isSame: isSameAnswer(latest.tried.response, previous.tried.response) };
  };

  return (
    <div role="status" class={`grid min-h-6 gap-1 ${props.sends.isSending() ? 'opacity-60' : ''}`}>
      <Show
        when={props.sends.latest()}
        fallback={
          <p class="text-fg-muted">{props.sends.isSending() ? words().sending : words().nothingYet}</p>
        }
      >
        {(latest) => <AnswerLine tried={latest().tried} />}
      </Show>
      <Show when={repeated()}>
        {(outcome) => (
          <p>
            <Show
              when={outcome().isSame}
              fallback={
                <Badge tone="warning" icon={<IconNotSame />}>
                  {words().differs}
                </Badge>
              }
            >
              <Badge tone="success" icon={<IconSame />}>
                {words().same}
              </Badge>
            </Show>
          </p>
        )}
      </Show>
    </div>
  );
}
