import { schemeRuleOf } from './scheme-rule-of';
import type { SignatureSettings } from './signature-config';
import { signatureErrors } from './signature-errors';

export type SigningSettings = Pick<SignatureSettings, 'scheme' | 'secrets' | 'custom'>;

/** Unix seconds, and the id that Standard Webhooks signs too. */
export type Unsigned = { id: string; timestamp: number; body: Uint8Array };

export type SignedEvent = {
  /** Names in lower case. */
  headers: Record<string, string>;
  /** As text, to be looked at. */
  signed_content: string;
};

/** All secrets sign, where the scheme has room for several signatures: so senders rotate them. */
export async function signEvent(
  settings: SigningSettings,
  { id, timestamp, body }: Unsigned,
): Promise<SignedEvent> {
  const { scheme, secrets } = settings;
  const rule = schemeRuleOf(settings);
  if (!rule) return { headers: {}, signed_content: '' };
  if (secrets.length === 0) throw signatureErrors.secret_missing({ scheme });
  const at = String(timestamp);
  const content = rule.content({ id, timestamp: at, body });
  const signatures: string[] = [];
  for (const secret of secrets) {
    const signature = await rule.proof.sign(secret, content);
    if (signature === null)
      throw signatureErrors.secret_unusable({ scheme, expected: rule.proof.secretForm });
    signatures.push(signature);
  }
  return {
    headers: Object.fromEntries(rule.write({ id, timestamp: at, signatures })),
    signed_content: new TextDecoder().decode(content),
  };
}
