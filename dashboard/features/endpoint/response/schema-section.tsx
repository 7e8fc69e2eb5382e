import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words } from '../words';
import { SchemaField } from './schema-field';

export function SchemaSection() {
  const { form } = useEditing();
  return (
    <Section
      name="schema"
      title={words().schema}
      summary={form.values.response_schema === '' ? undefined : words().schemaSet}
      covers={['/response_schema']}
    >
      <SchemaField
        at="/response_schema"
        name="response"
        label={words().schema}
        hint={words().schemaHint}
        example={form.values.response_body}
      />
    </Section>
  );
}
