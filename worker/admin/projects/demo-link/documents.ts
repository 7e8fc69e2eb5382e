import * as z from 'zod';

const demoLink = z
  .object({
    url: z.string().describe('Where the client application of the project is, for whoever has this.'),
    token: z.string(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: 'DemoLink' });

export const demoLinkAnswer = z.object({ demo_link: demoLink.nullable().describe('null: there is none.') });
export const demoLinkMade = z.object({ demo_link: demoLink });

/** All that a visitor learns of the project. */
export const sharedDemo = z
  .object({
    project: z.object({ name: z.string(), slug: z.string() }),
    groups: z.array(z.object({ slug: z.string(), name: z.string(), kind: z.string(), base_url: z.string() })),
  })
  .meta({ id: 'SharedDemo' });
