import type { ImagesContext } from '../compiled';
import { foreign, type TokenSource } from './token-source';

/** To open any other group of a project only to learn that it gives out no tokens would cost. */
const GIVE_TOKENS = ['auth', 'oidc'];

/** The groups that the settings name, or all of the project that give out tokens. */
export async function neighbourTokens(context: ImagesContext): Promise<TokenSource[]> {
  const { config, ports, group } = context;
  const { groups } = config.tokens;
  if (groups.length > 0) return groups.map((slug) => tokensOf(slug, context));
  const neighbours = await ports.neighbours(group);
  return neighbours
    .filter(({ kind }) => GIVE_TOKENS.includes(kind))
    .map(({ slug }) => tokensOf(slug, context));
}

function tokensOf(slug: string, { ports, group, world, now }: ImagesContext): TokenSource {
  return {
    name: `The group "${slug}"`,
    async judge(token) {
      const opened = await ports.neighbour(group, slug, { world, now });
      if (!opened) return foreign('There is no such group in this project.');
      if (!opened.judgeBearer) return foreign(`A group of the kind ${opened.kind} gives out no tokens.`);
      return opened.judgeBearer(token);
    },
  };
}
