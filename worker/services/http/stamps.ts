import * as z from 'zod';

/** What every document of a group has besides its own fields. */
export const stamps = {
  id: z.string(),
  group_id: z.string(),
  revision: z.int(),
  created_by: z.string().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
};
