import type { SigningSettings } from '../../../platform/webhook-signature/sign';
import { withoutSignature } from '../../../platform/webhook-signature/signing-headers';
import type { Ports } from '../../ports';
import type { ReplayedEvent } from '../deliveries/replay-event';
import { changedHeaders, travellingHeaders } from '../deliveries/travelling-headers';
import { type Fresh, freshFrom } from '../samples/fresh';
import { PRESETS } from '../samples/preset-headers';
import { findSample, makeSample, SAMPLES } from '../samples/samples';
import type { ComposedWish } from './composed-wish';
import { senderErrors } from './sender-errors';

/** An event that is to be signed and sent. */
export type ComposedEvent = {
  method: string;
  headers: Record<string, string>;
  body: Uint8Array;
  /** For Standard Webhooks, which signs it too. */
  id: string;
};

export type Composer = {
  settings: SigningSettings;
  /** A new one each time, with ids of its own where the vendor has them. */
  compose(): ComposedEvent;
};

/** `event` is the one that the wish names. Throws for what cannot be made. */
export function composerOf(
  wish: ComposedWish,
  { ports, now, event }: { ports: Pick<Ports, 'ids'>; now: number; event: ReplayedEvent | null },
): Composer {
  const settings = settingsOf(wish, event);
  const source = sourceOf(wish, event);
  const isSigned = settings.scheme !== 'none';
  return {
    settings,
    compose() {
      const fresh = freshFrom(ports.ids, now);
      const { headers, body } = source(fresh);
      if (isSigned) withoutSignature(headers, settings);
      return {
        method: wish.method ?? event?.method ?? 'POST',
        headers: changedHeaders(headers, wish.headers),
        body,
        id: `msg_${fresh.code(27)}`,
      };
    },
  };
}

function settingsOf(wish: ComposedWish, event: ReplayedEvent | null): SigningSettings {
  const { preset, secret } = wish;
  const own = event?.signature;
  const scheme = wish.scheme ?? (preset ? PRESETS[preset].scheme : (own?.scheme ?? 'none'));
  const custom = wish.scheme === undefined && own ? own.custom : wish.custom;
  if (secret) return { scheme, custom, secrets: [secret] };
  return { scheme, custom, secrets: own?.scheme === scheme ? own.secrets : [] };
}

type Source = (fresh: Fresh) => { headers: Headers; body: Uint8Array };

function sourceOf(wish: ComposedWish, event: ReplayedEvent | null): Source {
  const { preset, sample: name, body, type = 'event' } = wish;
  const given = body === undefined ? null : new TextEncoder().encode(body);
  if (event) return () => ({ headers: travellingHeaders(event.headers), body: given ?? event.body });
  if (given && name === undefined) {
    const json = { 'content-type': 'application/json' };
    return (fresh) => ({
      headers: new Headers(preset ? PRESETS[preset].headers(type, fresh) : json),
      body: given,
    });
  }
  if (preset === undefined && name === undefined) throw senderErrors.nothing_to_send();
  const sample = findSample(preset, name);
  if (!sample) {
    const known = SAMPLES.filter((one) => preset === undefined || one.preset === preset).map(
      (one) => one.name,
    );
    const told = { sample: name ?? '', preset: preset ?? 'any preset', known: known.join(', ') };
    throw senderErrors.unknown_sample(told);
  }
  return (fresh) => {
    const made = makeSample(sample, fresh);
    return { headers: new Headers(made.headers), body: given ?? new TextEncoder().encode(made.body) };
  };
}
