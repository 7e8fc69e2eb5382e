import { Select } from '../../../ui/select';
import { newAnswer } from '../answers/new-answer';
import type { AnswerType, AnswerValues } from '../document/endpoint-values';
import { words } from '../words';

const TYPES = ['redirect', 'file', 'events', 'script', 'proxy'] as const satisfies readonly AnswerType[];

type Props = {
  value: AnswerValues | null;
  onChange: (answer: AnswerValues | null) => void;
};

/** A body, or one of the ways to answer that are none. What was written for another way comes back with it. */
export function AnswerKind(props: Props) {
  const written = new Map<string, AnswerValues>();

  function choose(type: string): void {
    if (props.value) written.set(props.value.type, plain(props.value));
    const known = TYPES.find((each) => each === type);
    props.onChange(known ? (written.get(known) ?? newAnswer(known)) : null);
  }

  return (
    <Select
      label={words().answersWith}
      value={props.value?.type ?? 'body'}
      options={(['body', ...TYPES] as const).map((type) => ({ value: type, text: words().answers[type] }))}
      onChange={choose}
    />
  );
}

/** A store's own objects cannot be cloned. */
function plain(answer: AnswerValues): AnswerValues {
  return JSON.parse(JSON.stringify(answer));
}
