import { NumberField } from '../../../ui/form/number-field';
import { PairRows } from '../../../ui/form/pair-rows';
import { StringList } from '../../../ui/form/string-list';
import { TextField } from '../../../ui/form/text-field';
import { PLACEHOLDERS } from '../placeholders';
import { words } from './words';

export function ProxyFields(props: { at: string }) {
  return (
    <>
      <TextField
        at={`${props.at}/upstream`}
        label={words().upstream}
        hint={words().upstreamHint}
        placeholder={PLACEHOLDERS.upstream}
        isMono
        isRequired
      />
      <div class="grid gap-4 sm:grid-cols-3">
        <TextField
          at={`${props.at}/strip_prefix`}
          label={words().stripPrefix}
          placeholder={PLACEHOLDERS.stripPrefix}
          isMono
        />
        <TextField
          at={`${props.at}/add_prefix`}
          label={words().addPrefix}
          placeholder={PLACEHOLDERS.addPrefix}
          isMono
        />
        <NumberField at={`${props.at}/timeout_ms`} label={words().timeout} unit="ms" />
      </div>
      <HeaderChanges at={`${props.at}/request_headers`} label={words().requestHeaders} />
      <HeaderChanges at={`${props.at}/response_headers`} label={words().responseHeaders} areKeysTold />
    </>
  );
}

function HeaderChanges(props: { at: string; label: string; areKeysTold?: boolean }) {
  return (
    <div class="grid gap-3 border-line border-l-2 pl-3">
      <p class="font-medium">{props.label}</p>
      <PairRows
        at={`${props.at}/add`}
        shape="list"
        label={`${props.label}: ${words().setHeaders}`}
        isLabelHidden
        nameLabel={words().header}
        valueLabel={words().value}
        addLabel={words().addHeader}
        isKeyHintHidden={props.areKeysTold}
        isMono
      />
      <StringList
        at={`${props.at}/remove`}
        label={`${props.label}: ${words().removeHeaders}`}
        isLabelHidden
        itemLabel={words().header}
        addLabel={words().addRemoved}
        isKeyHintHidden
        isMono
      />
    </div>
  );
}
