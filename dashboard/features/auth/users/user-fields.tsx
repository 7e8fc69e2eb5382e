import { JsonField } from '../../../ui/form/json-field';
import { StringList } from '../../../ui/form/string-list';
import { TextField } from '../../../ui/form/text-field';
import { words } from './words';

/** What is told of a user, new or not. */
export function UserFields(props: { passwordHint: string; isPasswordRequired?: boolean }) {
  return (
    <>
      <TextField at="/name" label={words().name} isRequired autocomplete="off" />
      <TextField at="/email" label={words().email} isRequired type="email" autocomplete="off" />
      <TextField
        at="/password"
        label={words().password}
        hint={props.passwordHint}
        isRequired={props.isPasswordRequired}
        whenEmpty="absent"
        isMono
        autocomplete="off"
      />
      <StringList
        at="/roles"
        label={words().roles}
        hint={words().rolesHint}
        itemLabel={words().role}
        addLabel={words().addRole}
        isMono
      />
      <JsonField at="/claims" label={words().claims} hint={words().claimsHint} />
    </>
  );
}
