import { Select } from '../../../ui/form/select';
import { TextField } from '../../../ui/form/text-field';
import { statusText } from '../../../ui/status-phrases';
import { PLACEHOLDERS } from '../placeholders';
import { words } from './words';

const STATUSES = [301, 302, 303, 307, 308];

export function RedirectFields(props: { at: string }) {
  return (
    <div class="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
      <TextField
        at={`${props.at}/redirect_to`}
        label={words().redirectTo}
        hint={words().redirectHint}
        placeholder={PLACEHOLDERS.redirect}
        isMono
        isRequired
      />
      <Select
        at={`${props.at}/status`}
        label={words().redirectStatus}
        options={STATUSES.map((value) => ({ value, text: statusText(value) }))}
      />
    </div>
  );
}
