import { Show } from 'solid-js';
import { ActionButton } from '../action-button';
import { Banner } from '../banner';
import type { Draft } from './create-draft';
import { formOf } from './form-context';
import type { FormCore } from './form-type';
import { words } from './words';

/** Says that what was typed before is back, and offers to be rid of it. */
export function DraftNotice(props: { draft: Draft; form?: FormCore | undefined }) {
  const form = formOf(props);
  return (
    <Show when={props.draft.isRestored()}>
      <Banner
        tone="info"
        action={<ActionButton onPress={() => form.reset()}>{words().dropDraft}</ActionButton>}
      >
        {words().draftRestored}
      </Banner>
    </Show>
  );
}
