import { Select } from '../../../ui/form/select';
import { Fields } from '../editor-context';
import { words } from '../words';
import { METHODS } from './methods';
import { PathChips } from './path-chips';
import { PathField } from './path-field';
import { RouteClash } from './route-clash';

/** Which requests it answers. */
export function Identity(props: { pathRef: (input: HTMLInputElement) => void }) {
  return (
    <div class="grid grid-cols-1 gap-2">
      <Fields class="grid grid-cols-[7rem_minmax(0,1fr)] gap-3">
        <Select
          at="/method"
          label={words().method}
          options={METHODS.map((method) => ({ value: method, text: method }))}
        />
        <PathField ref={props.pathRef} />
      </Fields>
      <PathChips />
      <RouteClash />
    </div>
  );
}
