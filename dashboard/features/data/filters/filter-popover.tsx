import { createSignal } from 'solid-js';
import IconFilter from '~icons/lucide/list-filter';
import { ActionButton } from '../../../ui/action-button';
import { Popover } from '../../../ui/popover';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { words } from '../words';
import { type Filter, OPERATORS, type Operator } from './filter';

type Props = { fields: readonly string[]; onAdd: (filter: Filter) => void };

export function FilterPopover(props: Props) {
  return (
    <Popover label={words().filter} icon={<IconFilter />}>
      {(close) => (
        <FilterForm
          fields={props.fields}
          onAdd={(filter) => {
            close();
            props.onAdd(filter);
          }}
        />
      )}
    </Popover>
  );
}

function FilterForm(props: Props) {
  const [field, setField] = createSignal(props.fields[1] ?? props.fields[0] ?? '');
  const [operator, setOperator] = createSignal<Operator>('eq');
  const [value, setValue] = createSignal('');

  function add(event: Event): void {
    event.preventDefault();
    props.onAdd({ field: field(), operator: operator(), value: value() });
  }

  return (
    <form class="grid w-64 gap-3" onSubmit={add}>
      <Select
        label={words().field}
        value={field()}
        options={props.fields.map((each) => ({ value: each, text: each }))}
        onChange={setField}
      />
      <Select
        label={words().condition}
        value={operator()}
        options={OPERATORS.map((each) => ({ value: each, text: words().operators[each] }))}
        onChange={(chosen) => setOperator(OPERATORS.find((each) => each === chosen) ?? 'eq')}
      />
      <TextField label={words().value} value={value()} autocomplete="off" onInput={setValue} />
      <ActionButton type="submit" class="justify-self-end">
        {words().addFilter}
      </ActionButton>
    </form>
  );
}
