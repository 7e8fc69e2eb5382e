import * as z from 'zod';

/** What every document of the admin API carries. */
export const documentStamps = {
  id: z.uuid(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};

export const displayName = z.string().trim().min(1, 'A name has at least one character.').max(120);
export const descriptionText = z.string().max(4_000);
