import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { generatedToken } from '../documents/own-documents';
import { tokenWish } from '../tokens/token-wish';
import { openAdminImages } from './admin-images';
import { analyzeApi } from './analyze-api';
import { statsAnswer, worldQuery } from './job-documents';
import { jobsApi } from './jobs-api';
import { makeTeamToken } from './team-token';

/** Under /api/groups/{group_id}/images. */
export const imagesApi = new Hono<ServiceAppEnv>()
  .route('/jobs', jobsApi)
  .route('/analyze', analyzeApi)
  .get(
    '/stats',
    operation('images.stats', {
      summary: 'How many jobs there are, by state and user, and what they store',
      query: worldQuery,
      answers: { 200: statsAnswer },
    }),
    async (c) => {
      const { memory, now } = openAdminImages(c.var, c.req.valid('query').world);
      return c.json(await memory.stats({ now }));
    },
  )
  .post(
    '/token',
    operation('images.token', {
      summary: 'Make a token of any user, signed with the secret of the group',
      body: tokenWish,
      answers: { 201: generatedToken },
    }),
    async (c) => c.json(await makeTeamToken(openAdminImages(c.var, 'main'), c.req.valid('json')), 201),
  );
