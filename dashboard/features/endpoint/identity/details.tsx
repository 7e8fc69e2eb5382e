import { Switch } from '../../../ui/form/switch';
import { TextArea } from '../../../ui/form/text-area';
import { TextField } from '../../../ui/form/text-field';
import { useEditing } from '../editor-context';
import { Section } from '../section';
import { words } from '../words';

export function Details() {
  const { form } = useEditing();
  const summary = () => {
    const { name, description, enabled, case_sensitive, strict_slash } = form.values;
    const marks = [
      name,
      description.split('\n')[0],
      !enabled && words().switchedOff,
      !case_sensitive && words().anyCase,
      strict_slash && words().exactSlash,
    ];
    return marks.filter(Boolean).join(' · ');
  };

  return (
    <Section
      name="details"
      title={words().details}
      summary={summary()}
      covers={['/name', '/description', '/enabled', '/case_sensitive', '/strict_slash']}
    >
      <TextField
        at="/name"
        label={words().name}
        hint={words().nameHint}
        placeholder={`${form.values.method} ${form.values.path}`}
      />
      <TextArea at="/description" label={words().description} rows={3} />
      <Switch at="/enabled" label={words().enabled} hint={words().enabledHint} />
      <div class="grid gap-2">
        <Switch at="/case_sensitive" label={words().caseSensitive} />
        <Switch at="/strict_slash" label={words().strictSlash} />
      </div>
    </Section>
  );
}
