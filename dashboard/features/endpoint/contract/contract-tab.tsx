import { Switch } from '../../../ui/form/switch';
import type { PartValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { PLACEHOLDERS } from '../placeholders';
import { SchemaField } from '../response/schema-field';
import { Section } from '../section';
import { words as common } from '../words';
import { PartRows } from './part-rows';
import { WhenItFails } from './when-it-fails';
import { words } from './words';

/** What a request must carry. */
export function ContractTab() {
  const { form } = useEditing();
  const requiredOf = (parts: readonly PartValues[]) => parts.filter(({ required }) => required).length;
  const params = () => form.values.params;
  const headers = () => form.values.headers;
  const body = () => {
    const { required, schema } = form.values.body;
    const marks = [schema !== '' && common().bodySchema, required && common().bodyRequired];
    return marks.filter(Boolean).join(' · ') || undefined;
  };

  return (
    <div class="rounded-card border border-line bg-surface">
      <Section
        name="params"
        title={common().queryAndPath}
        summary={
          params().length === 0 ? undefined : common().paramCount(params().length, requiredOf(params()))
        }
        covers={['/params']}
        isOpenAtFirst
      >
        <PartRows
          at="/params"
          label={common().queryAndPath}
          addLabel={words().addParam}
          hint={words().paramsHint}
          placeholder={PLACEHOLDERS.query}
        />
      </Section>
      <Section
        name="request-headers"
        title={common().requestHeaders}
        summary={
          headers().length === 0
            ? undefined
            : common().requestHeaderCount(headers().length, requiredOf(headers()))
        }
        covers={['/headers']}
        isOpenAtFirst
      >
        <PartRows
          at="/headers"
          label={common().requestHeaders}
          addLabel={words().addHeader}
          placeholder={PLACEHOLDERS.header}
        />
      </Section>
      <Section name="body" title={common().requestBody} summary={body()} covers={['/body']} isOpenAtFirst>
        <Switch at="/body/required" label={words().bodyRequired} />
        <SchemaField
          at="/body/schema"
          name="body"
          label={common().requestBody}
          hint={words().bodyHint}
          example=""
        />
        <WhenItFails at="/body" name={common().requestBody} />
      </Section>
    </div>
  );
}
