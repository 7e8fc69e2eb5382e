import { Match, Switch } from 'solid-js';
import { Segmented } from '../../../ui/segmented';
import { TextField } from '../../../ui/text-field';
import { isWebAddress } from '../replay/replay-draft';
import { SchemeFields } from '../replay/scheme-fields';
import { TargetField } from '../replay/target-field';
import { BodyField } from './body-field';
import type { ComposeProps } from './compose-props';
import { SOURCES } from './composed';
import { EventFields } from './event-fields';
import { isSecretMissing } from './readiness';
import { SampleFields } from './sample-fields';
import { words } from './words';

/** Where to, what, and how it is signed. */
export function ComposeFields(props: ComposeProps) {
  const urlError = () => (props.isTried && !isWebAddress(props.composed.url) ? words().urlBad : undefined);
  return (
    <>
      <TargetField
        value={props.composed.url}
        error={urlError()}
        onInput={(url) => props.onChange('url', url)}
      />
      <Segmented
        label={words().what}
        isLabelHidden={false}
        value={props.composed.source}
        options={SOURCES.map((value) => ({ value, text: words().sources[value] }))}
        onChange={(value) =>
          props.onChange({ source: SOURCES.find((one) => one === value) ?? 'sample', body: undefined })
        }
      />
      <Switch>
        <Match when={props.composed.source === 'sample'}>
          <SampleFields {...props} />
        </Match>
        <Match when={props.composed.source === 'event'}>
          <EventFields {...props} />
        </Match>
        <Match when={true}>
          <TextField
            label={words().type}
            hint={words().typeHint}
            isMono
            value={props.composed.type}
            onInput={(type) => props.onChange('type', type)}
          />
          <BodyField {...props} text="" />
        </Match>
      </Switch>
      <SchemeFields
        scheme={props.composed.scheme}
        secret={props.composed.secret}
        secretHint={props.composed.source === 'event' ? words().clientSecret : undefined}
        secretError={props.isTried && isSecretMissing(props.composed) ? words().secretNeeded : undefined}
        onScheme={(scheme) => props.onChange('scheme', scheme)}
        onSecret={(secret) => props.onChange('secret', secret)}
      />
    </>
  );
}
