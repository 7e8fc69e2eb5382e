import { defineErrors } from '../../platform/errors';

/** What the team's own API answers; the mock has refusals of its own. */
export const imageErrors = defineErrors('images', {
  unknown_job: {
    status: 404,
    title: 'No such job',
    detail: 'This world has no job with the id {id}.',
  },
  unfinished: {
    status: 409,
    title: 'The job is not done yet',
    detail: 'Nothing was sent so far: the job {id} is not done.',
  },
  not_told: {
    status: 409,
    title: 'There is nobody to tell',
    detail: 'The settings name neither a group nor a URL that is told when a job ends like this one.',
  },
  no_part: { status: 404, title: 'No such endpoint', detail: 'A group of this kind has no endpoint {id}.' },
  no_secret: {
    status: 500,
    title: 'There is no secret',
    detail: 'The group has no secret to sign with. Save its settings again, and one is made.',
  },
});
