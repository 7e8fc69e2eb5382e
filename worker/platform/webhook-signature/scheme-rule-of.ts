import { github, shopify } from './schemes/body-scheme';
import { customScheme } from './schemes/custom';
import type { SchemeRule } from './schemes/scheme-rule';
import { slack } from './schemes/slack';
import { standard, standardEd25519 } from './schemes/standard';
import { stripe } from './schemes/stripe';
import type { SignatureScheme, SignatureSettings } from './signature-config';

const RULES: Record<Exclude<SignatureScheme, 'none' | 'custom'>, SchemeRule> = {
  standard,
  standard_ed25519: standardEd25519,
  stripe,
  github,
  slack,
  shopify,
};

/** Null for "none": then there is nothing to check and nothing to sign. */
export function schemeRuleOf({
  scheme,
  custom,
}: Pick<SignatureSettings, 'scheme' | 'custom'>): SchemeRule | null {
  if (scheme === 'none') return null;
  return scheme === 'custom' ? customScheme(custom) : RULES[scheme];
}
