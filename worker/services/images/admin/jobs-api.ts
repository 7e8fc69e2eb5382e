import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminImages } from './admin-images';
import { clearedAnswer, jobAnswer, jobsAnswer, jobsQuery, worldQuery } from './job-documents';
import { deleteJob, findJob, listJobs, tellAgain } from './team-jobs';

/** Under /api/groups/{group_id}/images/jobs. */
export const jobsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('image_jobs.list', {
      summary: 'List the jobs of a world, newest first',
      query: jobsQuery,
      answers: { 200: jobsAnswer },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      return c.json(await listJobs(openAdminImages(c.var, world), query));
    },
  )
  .delete(
    '/',
    operation('image_jobs.clear', {
      summary: 'Delete all jobs of a world, with their variants',
      query: worldQuery,
      answers: { 200: clearedAnswer },
    }),
    async (c) => {
      const { memory } = openAdminImages(c.var, c.req.valid('query').world);
      return c.json({ deleted: await memory.clear() });
    },
  )
  .get(
    '/:job_id',
    operation('image_jobs.get', {
      summary: 'One job with its variants, its analysis and what was sent about it',
      query: worldQuery,
      answers: { 200: jobAnswer },
    }),
    async (c) => {
      const images = openAdminImages(c.var, c.req.valid('query').world);
      return c.json({ job: await findJob(images, c.req.param('job_id')) });
    },
  )
  .delete(
    '/:job_id',
    operation('image_jobs.delete', {
      summary: 'Delete a job with its variants, also one that is under way',
      query: worldQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const images = openAdminImages(c.var, c.req.valid('query').world);
      await deleteJob(images, c.req.param('job_id'));
      return c.body(null, 204);
    },
  )
  .post(
    '/:job_id/redeliver',
    operation('image_jobs.redeliver', {
      summary: 'Send the webhook of a finished job once more, now',
      query: worldQuery,
      answers: { 200: jobAnswer },
    }),
    async (c) => {
      const images = openAdminImages(c.var, c.req.valid('query').world);
      return c.json({ job: await tellAgain(images, c.req.param('job_id')) });
    },
  );
