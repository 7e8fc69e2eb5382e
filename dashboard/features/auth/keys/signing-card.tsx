import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import type { AuthKeys } from '../../../api/auth-queries';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CopyIcon } from '../../../ui/copy-icon';
import { IconButton } from '../../../ui/icon-button';
import { SECRET_MASK } from './secret-mask';
import { words } from './words';

type Props = {
  keys: AuthKeys;
  jwksUrl: string;
  /** Whether the secret is, which somebody may look over a shoulder for. */
  isShown: boolean;
  onShow: (isShown: boolean) => void;
};

/** How tokens are signed, and what is to be checked in them. */
export function SigningCard(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const secret = () => (props.isShown ? (props.keys.secret ?? '') : SECRET_MASK);
  const audience = () => [props.keys.audience ?? []].flat().join(', ');

  return (
    <Card
      title={words().signing}
      actions={
        <A class={link} href={`${paths.group(project().slug, group().slug)}?edit=open`}>
          {words().change}
        </A>
      }
    >
      <dl class="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
        <Line title={words().algorithm} value={props.keys.algorithm} />
        <Show when={props.keys.secret !== null}>
          <Line
            title={words().secret}
            value={<span data-secret>{secret()}</span>}
            actions={
              <>
                <IconButton
                  label={props.isShown ? words().hideSecret : words().showSecret}
                  icon={
                    <Show when={props.isShown} fallback={<IconEye />}>
                      <IconEyeOff />
                    </Show>
                  }
                  onPress={() => props.onShow(!props.isShown)}
                />
                <CopyIcon text={secret()} label={words().copySecret} />
              </>
            }
          />
        </Show>
        <Show when={props.keys.key_id}>
          {(id) => (
            <Line
              title={words().keyId}
              value={id()}
              actions={<CopyIcon text={id()} label={words().copyKeyId} />}
            />
          )}
        </Show>
        <Line
          title={words().jwks}
          value={props.jwksUrl}
          actions={<CopyIcon text={props.jwksUrl} label={words().copyJwks} />}
        />
        <Line title={words().issuer} value={props.keys.issuer ?? <None />} />
        <Line title={words().audience} value={audience() || <None />} />
      </dl>
      <p class="text-fg-subtle text-label">
        {props.keys.secret === null ? words().publicHint : words().secretHint}
      </p>
    </Card>
  );
}

function Line(props: { title: string; value: JSX.Element; actions?: JSX.Element }) {
  return (
    <>
      <dt class="max-sm:-mb-1 max-sm:col-span-full text-fg-muted text-label">{props.title}</dt>
      <dd class="flex min-h-8 min-w-0 items-center">
        <code class="min-w-0 break-all font-mono text-mono" translate="no">
          {props.value}
        </code>
      </dd>
      <dd class="flex justify-self-end">{props.actions}</dd>
    </>
  );
}

function None() {
  return <span class="font-sans text-fg-subtle">{words().none}</span>;
}
