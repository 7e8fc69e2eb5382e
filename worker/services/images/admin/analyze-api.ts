import { Hono } from 'hono';
import * as z from 'zod';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { worldName } from '../../world-documents';
import { analysisDocument } from '../analysis/analysis-document';
import { originalImage } from '../documents/job-documents';
import { openAdminImages } from './admin-images';
import { analyseForTeam } from './team-analysis';

const analyzeQuery = z.object({
  world: worldName.default('main'),
  file_name: z.string().min(1).max(255).optional().describe('What the rules are to take it for.'),
});

const analyzedImage = analysisDocument.extend({ original: originalImage }).meta({ id: 'AnalyzedImage' });

/** Under /api/groups/{group_id}/images/analyze. */
export const analyzeApi = new Hono<ServiceAppEnv>().post(
  '/',
  operation('images.analyze', {
    summary: 'See what is seen in a picture, and which rule says so',
    description:
      'The body is the picture, within the limits of the group. No turn of the sequence is taken: where it is to speak, its first answer is shown.',
    query: analyzeQuery,
    answers: { 200: analyzedImage },
  }),
  async (c) => {
    const { world, file_name } = c.req.valid('query');
    return c.json(await analyseForTeam(openAdminImages(c.var, world), c.req.raw, file_name ?? null));
  },
);
