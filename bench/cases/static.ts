import { staticJsonCase } from './static-json.ts';

export const staticCase = staticJsonCase('static', 'static', 1);
