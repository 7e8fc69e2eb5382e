import type { NewInvitation } from '../../../api/member-queries';
import type { Role } from '../../../api/organization-queries';
import { plural } from '../../../i18n/numbers';
import { roleName } from '../../../parts/role-name';
import { Form } from '../../../ui/form/form';
import { FormSummary } from '../../../ui/form/form-summary';
import type { Form as FormOf } from '../../../ui/form/form-type';
import { Select } from '../../../ui/form/select';
import { TextField } from '../../../ui/form/text-field';
import { words } from './words';

const ROLES: readonly Role[] = ['viewer', 'editor', 'admin', 'owner'];
const LIFETIMES = [1, 7, 30];

export function InviteForm(props: { form: FormOf<NewInvitation>; role: Role }) {
  const roles = () =>
    ROLES.map((role) => ({
      value: role,
      text: roleName(role),
      isDisabled: role === 'owner' && props.role !== 'owner',
    }));
  const lifetimes = () => LIFETIMES.map((days) => ({ value: days * 24, text: plural(days, words().inDays) }));
  return (
    <Form of={props.form} class="grid gap-4">
      <FormSummary />
      <Select at="/role" label={words().role} hint={words().roleHint} options={roles()} />
      <Select at="/expires_in_hours" label={words().expires} options={lifetimes()} />
      <TextField
        at="/email"
        label={words().email}
        hint={words().emailHint}
        type="email"
        whenEmpty="null"
        autocomplete="off"
      />
    </Form>
  );
}
