import type { JSX } from 'solid-js';
import { ActionButton } from '../action-button';
import { formOf } from './form-context';
import type { FormCore } from './form-type';

type Props = {
  children: JSX.Element;
  form?: FormCore | undefined;
  /** Why there is nothing to save, said while nothing was changed. */
  cleanReason?: string | undefined;
  reason?: string | undefined;
  keys?: string | undefined;
  icon?: JSX.Element;
  class?: string | undefined;
};

/** Submits its form, from anywhere on the page. */
export function SubmitButton(props: Props) {
  const form = formOf(props);
  const idle = () => (form.changed().length === 0 ? props.cleanReason : undefined);
  return (
    <ActionButton
      look="primary"
      type="submit"
      form={form.id}
      isBusy={form.isSubmitting()}
      reason={props.reason ?? idle()}
      keys={props.keys}
      icon={props.icon}
      class={props.class}
    >
      {props.children}
    </ActionButton>
  );
}
