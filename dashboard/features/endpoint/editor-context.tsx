import { type Accessor, createContext, type JSX, useContext } from 'solid-js';
import type { Group } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import type { Form } from '../../ui/form/form-type';
import type { EndpointValues } from './document/endpoint-values';
import type { PreviewFinding } from './preview/preview-finding';

/** What all parts of the editor share. */
export type Editing = {
  form: Form<EndpointValues>;
  project: Accessor<Project>;
  group: Accessor<Group>;
  /** Of a saved endpoint. */
  id: Accessor<string | undefined>;
  /** Why the reader may not change anything here. */
  reason: Accessor<string | undefined>;
  /** Of the dry run. */
  findings: Accessor<readonly PreviewFinding[]>;
};

const EditingContext = createContext<Editing>();

export function EditingProvider(props: { editing: Editing; children: JSX.Element }) {
  return <EditingContext.Provider value={props.editing}>{props.children}</EditingContext.Provider>;
}

export function useEditing(): Editing {
  const found = useContext(EditingContext);
  if (!found) throw new Error('useEditing wants a part of the endpoint editor');
  return found;
}

/** Fields, which a viewer sees as they are and cannot change. */
export function Fields(props: { class?: string; children: JSX.Element }) {
  const { reason } = useEditing();
  return (
    <fieldset disabled={reason() !== undefined} class={`min-w-0 ${props.class ?? ''}`}>
      {props.children}
    </fieldset>
  );
}
