import { Match, Switch } from 'solid-js';
import type { CollectionSummary } from '../../../api/collection-queries';
import type { DataAddress } from '../create-data-address';
import type { ItemActions } from '../create-item-actions';
import type { Items } from '../create-items';
import { DeleteQuestion } from './delete-question';
import { ImportDialog } from './import-dialog';
import { FieldDialog } from './item/field-dialog';
import { ItemSheet } from './item/item-sheet';
import { NewItemSheet } from './item/new-item-sheet';
import { ResetQuestion } from './reset-question';
import { SettingsSheet } from './settings/settings-sheet';
import { SnapshotDialog } from './snapshot-dialog';

export type CollectionDialogProps = {
  collection: CollectionSummary;
  collections: readonly CollectionSummary[];
  schema: unknown;
  items: Items;
  actions: ItemActions;
  address: DataAddress;
  reason: string | undefined;
};

/** Whatever lies over the items, as the address says. */
export function CollectionDialogs(props: CollectionDialogProps) {
  const is = (dialog: string) => props.address.dialog() === dialog;
  const isWritable = () => props.reason === undefined;
  return (
    <Switch>
      <Match when={props.address.item() !== undefined && props.address.field()} keyed>
        {(field) => <FieldDialog {...props} id={props.address.item() ?? ''} field={field} />}
      </Match>
      <Match when={props.address.item()} keyed>
        {(id) => <ItemSheet {...props} id={id} />}
      </Match>
      <Match when={is('settings')}>
        <SettingsSheet {...props} />
      </Match>
      <Match when={is('new-item') && isWritable()}>
        <NewItemSheet {...props} />
      </Match>
      <Match when={is('import') && isWritable()}>
        <ImportDialog {...props} />
      </Match>
      <Match when={is('snapshot') && isWritable()}>
        <SnapshotDialog {...props} />
      </Match>
      <Match when={is('reset') && isWritable()}>
        <ResetQuestion {...props} />
      </Match>
      <Match when={is('delete') && isWritable()}>
        <DeleteQuestion {...props} />
      </Match>
    </Switch>
  );
}
