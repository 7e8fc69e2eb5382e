import { describeScheme } from '../../../platform/webhook-signature/scheme-facts';
import { signEvent } from '../../../platform/webhook-signature/sign';
import { customSignature, SIGNATURE_SCHEMES } from '../../../platform/webhook-signature/signature-config';
import type { Ports } from '../../ports';
import { freshFrom } from '../samples/fresh';
import { makeSample, SAMPLES } from '../samples/samples';
import type { Presets, SignatureAnswer, SignatureWish } from './signing-documents';

type At = { ports: Pick<Ports, 'ids'>; now: number };

export async function makeSignature(
  { scheme, secret, body, id, timestamp, custom }: SignatureWish,
  { ports, now }: At,
): Promise<SignatureAnswer> {
  const settings = { scheme, custom, secrets: secret === '' ? [] : [secret] };
  const signed = await signEvent(settings, {
    id: id ?? `msg_${freshFrom(ports.ids, now).code(27)}`,
    timestamp: timestamp ?? Math.floor(now / 1000),
    body: new TextEncoder().encode(body),
  });
  const { signs, description } = describeScheme(settings);
  return { ...signed, explanation: `${description} The signature is made over ${signs}.` };
}

export function presetsAt({ ports, now }: At): Presets {
  const custom = customSignature.parse({});
  const fresh = freshFrom(ports.ids, now);
  return {
    schemes: SIGNATURE_SCHEMES.map((scheme) => describeScheme({ scheme, custom })),
    samples: SAMPLES.map((sample) => makeSample(sample, fresh)),
  };
}
