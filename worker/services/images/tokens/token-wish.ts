import * as z from 'zod';

const YEAR_SECONDS = 31_536_000;

const user = z.string().min(1).max(200).describe('The `sub` of the token; a new guest when it is left out.');
const seconds = z
  .int()
  .min(1)
  .max(YEAR_SECONDS)
  .describe('How long it is good; as the settings say by default.');

/** Of the team. */
export const tokenWish = z
  .strictObject({ user: user.optional(), expires_in: seconds.optional() })
  .meta({ id: 'ImageTokenWish' });

/** Of anybody, in a query. */
export const tokenQuery = z.object({
  user: user.optional(),
  expires_in: z.coerce.number().pipe(seconds).optional(),
});

export type TokenWish = z.infer<typeof tokenWish>;
