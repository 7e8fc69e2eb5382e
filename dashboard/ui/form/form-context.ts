import { createContext, useContext } from 'solid-js';
import type { FormCore } from './form-type';

export const FormContext = createContext<FormCore>();

/** The form that was given, else the one around. */
export function formOf(props: { form?: FormCore | undefined }): FormCore {
  const form = props.form ?? useContext(FormContext);
  if (!form) throw new Error('A field stands in a <Form>, or is given its form.');
  return form;
}
