import { z } from 'zod';

/** A group of endpoints is all in its endpoints: it has no settings of its own yet. */
export const httpConfig = z.strictObject({}).meta({ id: 'HttpConfig' });

export type HttpConfig = z.infer<typeof httpConfig>;
