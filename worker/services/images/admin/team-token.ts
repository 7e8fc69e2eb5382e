import type { GeneratedToken } from '../documents/own-documents';
import type { TokenWish } from '../tokens/token-wish';
import type { AdminImages } from './admin-images';

/** The same as /api/generate-token gives out. */
export async function makeTeamToken(
  { config, seen, ports, now }: AdminImages,
  wish: TokenWish,
): Promise<GeneratedToken> {
  const { makeToken } = await import('../tokens/make-token');
  return makeToken(wish, { config: config.tokens, baseUrl: seen.baseUrl, dice: ports.ids.next(), now });
}
