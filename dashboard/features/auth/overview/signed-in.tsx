import { useNavigate } from '@solidjs/router';
import IconSearch from '~icons/lucide/search-code';
import type { AuthUser } from '../../../api/auth-queries';
import type { MadeToken } from '../../../api/auth-writes';
import { requestCurl } from '../../../api/curl-line';
import { useGroup } from '../../../parts/group-frame';
import { ActionButton } from '../../../ui/action-button';
import { Snippet } from '../../../ui/snippet';
import type { AuthAddress } from '../create-auth-address';
import { TokenCountdown } from '../token-countdown';
import { words } from '../words';

type Props = { user: AuthUser; made: MadeToken; address: AuthAddress };

/** A token that works, how long, and a call that shows that it does. */
export function SignedIn(props: Props) {
  const { group } = useGroup();
  const navigate = useNavigate();
  const call = () =>
    requestCurl(group().base_url, window.location.origin, {
      method: 'GET',
      path: '/api/auth/me',
      headers: [['authorization', `Bearer ${props.made.token}`]],
      body: null,
    });

  return (
    <section
      class="grid min-w-0 grid-cols-1 gap-2 rounded-card bg-success-soft p-3"
      aria-label={words().signedInAs(props.user.name)}
    >
      <div class="flex flex-wrap items-center justify-between gap-2">
        <p role="status" class="font-medium text-success">
          {words().signedInAs(props.user.name)}
        </p>
        <TokenCountdown claims={props.made.claims} />
      </div>
      <Snippet text={props.made.token} label={words().theToken} />
      <Snippet text={call()} label={words().meCall} />
      <div>
        <ActionButton
          icon={<IconSearch />}
          onPress={() =>
            navigate(props.address.hrefOf('tokens', { tab: 'decode' }), {
              state: { token: props.made.token },
            })
          }
        >
          {words().lookInside}
        </ActionButton>
      </div>
    </section>
  );
}
