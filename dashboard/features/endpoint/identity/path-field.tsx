import { TextField } from '../../../ui/form/text-field';
import type { PartValues } from '../document/endpoint-values';
import { newPart } from '../document/new-endpoint';
import { useEditing } from '../editor-context';
import { paramsIn } from '../path-params';
import { words } from '../words';

/** The path; Enter takes the rules that are offered for its parameters. */
export function PathField(props: { class?: string; ref?: (input: HTMLInputElement) => void }) {
  const { reason } = useEditing();
  const offers = createOffers();

  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || reason()) return;
    if (offers.names().length === 0) return;
    event.preventDefault();
    offers.take(offers.names());
  }

  return (
    <TextField
      at="/path"
      label={words().path}
      class={props.class ?? ''}
      isMono
      isRequired
      onKeyDown={pressed}
      ref={(input) => props.ref?.(input)}
    />
  );
}

/** Parameters of the path that have no rule yet. */
export function createOffers() {
  const { form } = useEditing();
  const rows = form.rows<PartValues>('/params');
  const known = () => form.values.params.map(({ name }) => name);
  return {
    all: () => paramsIn(form.values.path),
    names: () => paramsIn(form.values.path).filter((name) => !known().includes(name)),
    take(names: readonly string[]) {
      for (const name of names) rows.add({ ...newPart(name), required: true });
    },
  };
}
