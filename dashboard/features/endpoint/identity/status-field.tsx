import { Combobox } from '../../../ui/combobox';
import { formOf } from '../../../ui/form/form-context';
import { statusText } from '../../../ui/status-phrases';
import { statusesFor } from '../statuses';
import { words } from '../words';

type Props = { at: string; label: string; unset?: string; class?: string };

/** A status, found by its number or by words of its name. */
export function StatusField(props: Props) {
  const form = formOf({});
  const field = form.field<number | null>(() => props.at, { label: () => props.label });
  const optionOf = (status: number) => ({ value: String(status), text: statusText(status) });
  const options = (typed: string) => {
    const found = statusesFor(typed).map(optionOf);
    return props.unset !== undefined && typed === '' ? [{ value: '', text: props.unset }, ...found] : found;
  };

  return (
    <Combobox
      label={props.label}
      class={props.class}
      id={field.id()}
      name={field.pointer().slice(1)}
      error={field.error()}
      value={String(field.value() ?? '')}
      text={textOf(field.value(), props.unset)}
      optionsFor={options}
      none={words().noStatus}
      onChange={(value) => field.choose(value === '' ? null : Number(value))}
      onBlur={field.blur}
    />
  );
}

function textOf(status: number | null, unset: string | undefined): string {
  return status === null ? (unset ?? '') : statusText(status);
}
