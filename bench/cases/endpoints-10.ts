import { staticJsonCase } from './static-json.ts';

export const endpoints10 = staticJsonCase('endpoints-10', 'endpoints', 10);
