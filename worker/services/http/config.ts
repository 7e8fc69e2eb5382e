import * as z from 'zod';
import { DEFAULT_LOCALE, LOCALES } from '../../engine/faker/locales';
import { proxySettings } from './proxy/document';

/** What holds for all endpoints of a group. */
export const httpConfig = z
  .strictObject({
    locale: z
      .enum(LOCALES)
      .default(DEFAULT_LOCALE)
      .describe('The language of generated data where an endpoint does not name one.'),
    proxy: proxySettings
      .nullable()
      .default(null)
      .describe('The real API that is asked where no mock answers.'),
  })
  .meta({ id: 'HttpConfig' });

export type HttpConfig = z.infer<typeof httpConfig>;
