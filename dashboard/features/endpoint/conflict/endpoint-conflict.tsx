import { createMemo } from 'solid-js';
import { disputeOf } from '../../../parts/conflict/conflict';
import { ConflictDialog } from '../../../parts/conflict/conflict-dialog';
import type { EndpointEditor } from '../create-endpoint-editor';
import type { EndpointValues } from '../document/endpoint-values';
import { words } from './words';

/** What two people have made of the same endpoint, by the names of its fields. */
export function EndpointConflict(props: { editor: EndpointEditor }) {
  const dispute = createMemo(() => {
    const disputed = props.editor.disputed();
    return disputed && disputeOf(disputed, labelOf);
  });
  return (
    <ConflictDialog
      dispute={dispute()}
      onLater={() => props.editor.postpone()}
      onSave={(theirs) => void props.editor.settle(theirs)}
    />
  );
}

function labelOf(place: string): string {
  // A place here is one member of the values.
  return words().fields[place.slice(1) as keyof EndpointValues];
}
