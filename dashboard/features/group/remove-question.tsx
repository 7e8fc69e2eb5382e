import { createSignal } from 'solid-js';
import { useProject } from '../../parts/project-frame';
import type { Selection } from '../../ui/create-selection';
import { Question } from '../../ui/question';
import { routeOf } from './contract-text';
import type { EndpointActions } from './create-endpoint-actions';
import type { EndpointList } from './create-endpoint-list';
import type { Place } from './create-place';
import { words } from './words';

type Props = { place: Place; list: EndpointList; selection: Selection; actions: EndpointActions };

/** Asks before endpoints are deleted: one of them, or all that are chosen. */
export function RemoveQuestion(props: Props) {
  const { access } = useProject();
  const [isBusy, setBusy] = createSignal(false);
  const one = () => props.list.get(props.place.removed() ?? '');
  const ids = () =>
    props.place.removed() === 'chosen' ? props.selection.ids() : [one()?.id ?? ''].filter(Boolean);
  const title = () => {
    const endpoint = one();
    return endpoint ? words().removeOne(routeOf(endpoint)) : words().removeChosen(ids().length);
  };

  async function remove(): Promise<void> {
    const removed = ids();
    setBusy(true);
    const isDone = await props.actions.change('delete', removed);
    setBusy(false);
    props.place.keep();
    if (isDone) for (const id of removed) props.selection.turn(id, false);
  }

  return (
    <Question
      open={ids().length > 0 && !access().reason('editor')}
      title={title()}
      consequence={words().removeConsequence}
      confirm={words().remove}
      isBusy={isBusy()}
      onCancel={props.place.keep}
      onConfirm={() => void remove()}
    />
  );
}
