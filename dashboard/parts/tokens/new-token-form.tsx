import type { NewToken } from '../../api/token-queries';
import { plural } from '../../i18n/numbers';
import { Form } from '../../ui/form/form';
import { FormSummary } from '../../ui/form/form-summary';
import type { Form as FormOf } from '../../ui/form/form-type';
import { Select } from '../../ui/form/select';
import { TextField } from '../../ui/form/text-field';
import { SCOPES } from './scope';
import { words } from './words';

const LIFETIMES = [7, 30, 90, 365];

export function NewTokenForm(props: { form: FormOf<NewToken> }) {
  const lifetimes = () => [
    ...LIFETIMES.map((days) => ({ value: days, text: plural(days, words().days) })),
    { value: null, text: words().never },
  ];
  return (
    <Form of={props.form} class="grid gap-4">
      <FormSummary />
      <TextField at="/name" label={words().name} hint={words().nameHint} isRequired autocomplete="off" />
      <Select
        at="/scopes/0"
        label={words().scope}
        hint={words().scopeHint}
        options={SCOPES.map((scope) => ({ value: scope, text: words().scopes[scope] }))}
      />
      <Select at="/expires_in_days" label={words().expires} options={lifetimes()} />
    </Form>
  );
}
