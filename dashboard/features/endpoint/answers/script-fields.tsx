import { CodeField } from '../code-field';
import { words } from './words';

export function ScriptFields(props: { at: string }) {
  return (
    <>
      <CodeField
        at={`${props.at}/source`}
        label={words().script}
        hint={words().scriptHint}
        language="javascript"
        minLines={10}
        maxLines={28}
        isRequired
      />
      <CodeField
        at={`${props.at}/parameters`}
        label={words().parameters}
        hint={words().parametersHint}
        language="json"
        minLines={3}
      />
    </>
  );
}
