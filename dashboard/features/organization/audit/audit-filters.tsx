import { membersQuery } from '../../../api/member-queries';
import { useQuery } from '../../../api/query/use-query';
import { Field, inputClass } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { ACTIONS, FAMILIES } from './actions';
import type { AuditSearch } from './audit-filter';
import { words } from './words';

type Props = {
  organizationId: string;
  search: AuditSearch;
  onChange: (change: AuditSearch) => void;
};

export function AuditFilters(props: Props) {
  const members = useQuery(() => membersQuery(props.organizationId));
  const people = () => {
    const known = (members.data ?? []).map(({ user_id, name }) => ({ value: user_id, text: name }));
    const wanted = props.search.actor;
    // Who is no member any more can still have done something.
    const others =
      wanted && !known.some(({ value }) => value === wanted) ? [{ value: wanted, text: wanted }] : [];
    return [{ value: '', text: words().anybody }, ...known, ...others];
  };
  const actions = () => [
    { value: '', text: words().anything },
    ...FAMILIES.flatMap((family) => [
      { value: `${family}.*`, text: words().families[family] },
      ...ACTIONS[family].map((verb) => ({
        value: `${family}.${verb}`,
        text: `${words().families[family]}: ${words().verbs[verb]}`,
      })),
    ]),
  ];

  return (
    <div class="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Select
        label={words().who}
        value={props.search.actor ?? ''}
        options={people()}
        onChange={(actor) => props.onChange({ actor: actor || undefined })}
      />
      <Select
        label={words().what}
        value={props.search.action ?? ''}
        options={actions()}
        onChange={(action) => props.onChange({ action: action || undefined })}
      />
      <Day label={words().from} value={props.search.from} onChange={(from) => props.onChange({ from })} />
      <Day label={words().to} value={props.search.to} onChange={(to) => props.onChange({ to })} />
    </div>
  );
}

type DayProps = {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
};

function Day(props: DayProps) {
  return (
    <Field label={props.label}>
      {(control) => (
        <input
          id={control.id}
          type="date"
          class={inputClass}
          value={props.value ?? ''}
          onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
        />
      )}
    </Field>
  );
}
