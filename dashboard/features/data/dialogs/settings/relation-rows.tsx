import { Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import IconX from '~icons/lucide/x';
import { ActionButton } from '../../../../ui/action-button';
import { formOf } from '../../../../ui/form/form-context';
import { Rows } from '../../../../ui/form/rows';
import { Select } from '../../../../ui/form/select';
import { TextField } from '../../../../ui/form/text-field';
import { IconButton } from '../../../../ui/icon-button';
import { words } from '../words';

type Props = { collections: readonly string[]; reason: string | undefined };

/** Which items belong to which. */
export function RelationRows(props: Props) {
  const rows = formOf({}).rows('/relations');
  const add = () =>
    rows.add({ name: '', kind: 'belongs_to', collection: props.collections[0] ?? '', foreign_key: '' });
  return (
    <fieldset class="grid gap-2">
      <legend class="mb-1 font-medium text-label">{words().relations}</legend>
      <p class="text-fg-subtle text-label">{words().relationsHint}</p>
      <Rows at="/relations">
        {(row) => (
          <div class="flex items-start gap-1 rounded-card border border-line p-3">
            <div class="grid min-w-0 grow gap-3 sm:grid-cols-2">
              <TextField
                at={row.pointer('/name')}
                label={words().relationName}
                isMono
                reason={props.reason}
              />
              <Select
                at={row.pointer('/kind')}
                label={words().relationKind}
                options={[
                  { value: 'belongs_to', text: words().belongsTo },
                  { value: 'has_many', text: words().hasMany },
                ]}
                reason={props.reason}
              />
              <Select
                at={row.pointer('/collection')}
                label={words().relationCollection}
                options={props.collections.map((value) => ({ value, text: value }))}
                reason={props.reason}
              />
              <TextField
                at={row.pointer('/foreign_key')}
                label={words().foreignKey}
                isMono
                reason={props.reason}
              />
            </div>
            <Show when={!props.reason}>
              <IconButton
                label={words().removeRelation(row.index() + 1)}
                icon={<IconX />}
                onPress={row.remove}
              />
            </Show>
          </div>
        )}
      </Rows>
      <ActionButton
        look="quiet"
        icon={<IconPlus />}
        class="justify-self-start"
        reason={props.reason}
        onPress={add}
      >
        {words().addRelation}
      </ActionButton>
    </fieldset>
  );
}
