import { PairRows } from '../../../ui/form/pair-rows';
import { useEditing } from '../editor-context';
import { PLACEHOLDERS } from '../placeholders';
import { Section } from '../section';
import { words } from '../words';

export function HeadersSection() {
  const { form } = useEditing();
  const count = () => form.values.response_headers.filter(({ name }) => name !== '').length;
  return (
    <Section
      name="headers"
      title={words().headers}
      summary={count() === 0 ? undefined : words().headerCount(count())}
      covers={['/response_headers']}
    >
      <HeaderRows at="/response_headers" label={words().headers} />
    </Section>
  );
}

export function HeaderRows(props: { at: string; label: string }) {
  return (
    <PairRows
      at={props.at}
      shape="list"
      label={props.label}
      isLabelHidden
      nameLabel={words().headerName}
      valueLabel={words().headerValue}
      addLabel={words().addHeader}
      namePlaceholder={PLACEHOLDERS.contentType}
      isMono
    />
  );
}
