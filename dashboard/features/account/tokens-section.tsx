import { TokensSection } from '../../parts/tokens/tokens-section';

export function AccountTokens() {
  return <TokensSection path="/auth/me" />;
}
