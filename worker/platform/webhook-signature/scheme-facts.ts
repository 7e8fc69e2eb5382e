import { schemeRuleOf } from './scheme-rule-of';
import { timestampHeaderOf } from './schemes/custom';
import type { SigningSettings } from './sign';
import type { SignatureScheme } from './signature-config';

type SchemeFacts = {
  title: string;
  description: string;
  /** The time of sending is signed: what is sent again later can be told. */
  hasTimestamp: boolean;
  /** The vendor's own libraries refuse a timestamp that is ahead of the clock. */
  refusesAhead: boolean;
};

const FACTS: Record<SignatureScheme, SchemeFacts> = {
  none: {
    title: 'No signature',
    description: 'Nothing is signed, and nothing is checked.',
    hasTimestamp: false,
    refusesAhead: false,
  },
  standard: {
    title: 'Standard Webhooks (Svix)',
    description:
      'HMAC-SHA256, version v1. Several signatures, separated by spaces, may stand in one header. The headers may begin with svix- instead.',
    hasTimestamp: true,
    refusesAhead: true,
  },
  standard_ed25519: {
    title: 'Standard Webhooks, asymmetric',
    description:
      'Ed25519, version v1a. The sender has the private key; who receives needs only the public one.',
    hasTimestamp: true,
    refusesAhead: true,
  },
  stripe: {
    title: 'Stripe',
    description: 'HMAC-SHA256. t= and one or more v1= stand in one header.',
    hasTimestamp: true,
    refusesAhead: false,
  },
  github: {
    title: 'GitHub',
    description:
      'HMAC-SHA256. No time is signed: a request that is sent again cannot be told from the first.',
    hasTimestamp: false,
    refusesAhead: false,
  },
  slack: {
    title: 'Slack',
    description: 'HMAC-SHA256, version v0.',
    hasTimestamp: true,
    refusesAhead: false,
  },
  shopify: {
    title: 'Shopify',
    description:
      'HMAC-SHA256. No time is signed: a request that is sent again cannot be told from the first.',
    hasTimestamp: false,
    refusesAhead: false,
  },
  custom: {
    title: 'Custom HMAC',
    description: 'Header, algorithm, encoding, prefix, and what is signed, as they are set.',
    hasTimestamp: false,
    refusesAhead: true,
  },
};

export function schemeFacts({ scheme, custom }: Pick<SigningSettings, 'scheme' | 'custom'>): SchemeFacts {
  if (scheme !== 'custom') return FACTS[scheme];
  return { ...FACTS.custom, hasTimestamp: timestampHeaderOf(custom) !== null };
}

export type DescribedScheme = {
  scheme: SignatureScheme;
  title: string;
  headers: string[];
  needs_timestamp: boolean;
  secret_form: string;
  signs: string;
  description: string;
};

/** For people who choose one. */
export function describeScheme(settings: Pick<SigningSettings, 'scheme' | 'custom'>): DescribedScheme {
  const { title, description, hasTimestamp } = schemeFacts(settings);
  const rule = schemeRuleOf(settings);
  const written = rule?.write({ id: '', timestamp: '', signatures: [] }) ?? [];
  return {
    scheme: settings.scheme,
    title,
    headers: written.map(([name]) => name),
    needs_timestamp: hasTimestamp,
    secret_form: rule?.proof.secretForm ?? 'none',
    signs: rule?.signs ?? 'nothing',
    description,
  };
}
