import type { TokenMade } from '../../api/token-queries';
import { Banner } from '../../ui/banner';
import { Snippet } from '../../ui/snippet';
import { tokenCall } from './token-call';
import { words } from './words';

/** The secret, this once, and a call that shows that it works. */
export function MadeToken(props: { made: TokenMade; path: string }) {
  return (
    <>
      <Banner tone="warning">{words().shownOnce}</Banner>
      <Snippet text={props.made.secret} label={words().theToken} />
      <div class="grid gap-1">
        <p class="text-fg-muted">{words().tryIt}</p>
        <Snippet
          text={tokenCall(props.path, props.made.secret, window.location.origin)}
          label={words().theCall}
        />
      </div>
    </>
  );
}
