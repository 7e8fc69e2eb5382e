import { Show } from 'solid-js';
import IconX from '~icons/lucide/x';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { type Condition, hasName, hasValue, OPERATORS, SUBJECTS, type Subject } from '../rules/condition';
import { words } from './words';

type Props = {
  condition: Condition;
  position: number;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
};

const PLACEHOLDERS: Partial<Record<Subject, string>> = {
  query: 'page',
  param: 'id',
  header: 'x-tenant',
  cookie: 'session',
  body: '$.items[0].sku',
  form: 'topic',
  scenario: 'door',
  state: 'cart',
};

export function ConditionRow(props: Props) {
  const called = (label: string) => `${words().condition(props.position)}: ${label}`;
  const change = (part: Partial<Condition>) => props.onChange({ ...props.condition, ...part });

  return (
    <li class="flex flex-wrap items-start gap-2">
      <Select
        label={called(words().subject)}
        isLabelHidden
        class="w-44"
        value={props.condition.subject}
        options={subjects().map((value) => ({ value, text: words().subjects[value] }))}
        onChange={(value) => change({ subject: subjects().find((each) => each === value) ?? 'query' })}
      />
      <Show when={hasName(props.condition.subject)}>
        <TextField
          label={called(words().subjectName)}
          isLabelHidden
          isMono
          class="min-w-24 flex-1"
          placeholder={PLACEHOLDERS[props.condition.subject]}
          value={props.condition.name}
          onInput={(name) => change({ name })}
        />
      </Show>
      <Select
        label={called(words().operator)}
        isLabelHidden
        class="w-44"
        value={props.condition.operator}
        options={OPERATORS.map((value) => ({ value, text: words().operators[value] }))}
        onChange={(value) => change({ operator: OPERATORS.find((each) => each === value) ?? 'equals' })}
      />
      <Show when={hasValue(props.condition.operator)}>
        <TextField
          label={called(props.condition.operator === 'one_of' ? words().values : words().value)}
          isLabelHidden
          isMono
          class="min-w-24 flex-1"
          value={props.condition.value}
          onInput={(value) => change({ value })}
        />
      </Show>
      <IconButton
        label={words().removeCondition(props.position)}
        icon={<IconX />}
        onPress={() => props.onRemove()}
      />
    </li>
  );
}

function subjects(): Subject[] {
  // The keys of the table are its subjects.
  return Object.keys(SUBJECTS) as Subject[];
}
