import { Segmented } from '../../../ui/form/segmented';
import { TextField } from '../../../ui/form/text-field';
import { CodeField } from '../code-field';
import { useEditing } from '../editor-context';
import { PLACEHOLDERS } from '../placeholders';
import { Section } from '../section';
import { words } from '../words';

export const TEMPLATINGS = ['on', 'html', 'off'] as const;

export function DataSection() {
  const { form } = useEditing();
  const summary = () => {
    const { templating, locale, status_template, parameters } = form.values;
    const said = words().dataSummary;
    const marks = [
      templating !== 'on' && said[templating],
      locale && said.locale(locale),
      status_template && said.status,
      parameters !== '' && said.values,
    ];
    return marks.filter(Boolean).join(' · ') || undefined;
  };

  return (
    <Section
      name="data"
      title={words().data}
      summary={summary()}
      covers={['/templating', '/locale', '/status_template', '/parameters']}
    >
      <Segmented
        at="/templating"
        label={words().templating}
        options={TEMPLATINGS.map((value) => ({ value, text: words().templatings[value] }))}
      />
      <div class="grid gap-4 sm:grid-cols-2">
        <TextField
          at="/locale"
          label={words().locale}
          hint={words().localeHint}
          placeholder={words().localeOfGroup}
          whenEmpty="null"
          isMono
        />
        <TextField
          at="/status_template"
          label={words().statusTemplate}
          hint={words().statusTemplateHint}
          placeholder={PLACEHOLDERS.statusTemplate}
          whenEmpty="null"
          isMono
        />
      </div>
      <CodeField
        at="/parameters"
        label={words().parameters}
        language="json"
        hint={words().parametersHint}
        minLines={3}
      />
    </Section>
  );
}
