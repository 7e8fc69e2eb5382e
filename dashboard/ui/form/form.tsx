import type { JSX } from 'solid-js';
import { FormContext } from './form-context';
import type { FormCore } from './form-type';

type Props = { of: FormCore; class?: string | undefined; children: JSX.Element };

/** The form element: Enter submits it, and the fields inside belong to it. */
export function Form(props: Props) {
  return (
    <form id={props.of.id} noValidate class={props.class} onSubmit={(event) => props.of.submit(event)}>
      <FormContext.Provider value={props.of}>{props.children}</FormContext.Provider>
    </form>
  );
}
