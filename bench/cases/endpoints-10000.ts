import { staticJsonCase } from './static-json.ts';

export const endpoints10000 = staticJsonCase('endpoints-10000', 'endpoints', 10_000);
