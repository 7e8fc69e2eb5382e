import { defineErrors } from '../errors';

export const requestErrors = defineErrors('requests', {
  invalid: {
    status: 400,
    title: 'The request is not valid',
    detail: '{count} part(s) of the request are not valid.',
  },
  malformed_json: {
    status: 400,
    title: 'The body is not JSON',
    detail: 'The body could not be read as JSON: {reason}',
  },
  not_json: {
    status: 415,
    title: 'The body must be JSON',
    detail: 'Send the body with "content-type: application/json"; it came as "{type}".',
  },
  too_large: {
    status: 413,
    title: 'The body is too large',
    detail: 'The body may have {limit} bytes at the most.',
  },
  no_route: {
    status: 404,
    title: 'No such route',
    detail: 'The admin API has no {method} {path}. /api/docs lists what it has.',
  },
  wrong_method: {
    status: 405,
    title: 'The method is not allowed here',
    detail: '{path} does not answer {method}; it answers {allowed}.',
  },
  stale: {
    status: 412,
    title: 'It has changed since you read it',
    detail:
      'Your If-Match names revision {expected}, it is now at revision {actual}. "changed" lists what others wrote since.',
  },
  bad_if_match: {
    status: 400,
    title: 'If-Match is not readable',
    detail: 'If-Match must be the ETag of an earlier answer, such as "r3", or *; it was {value}.',
  },
  bad_cursor: {
    status: 400,
    title: 'The cursor is not readable',
    detail: 'Use the next_cursor of an earlier page as it is, or leave the cursor out to begin at the start.',
  },
  too_many: {
    status: 429,
    title: 'Too many requests',
    detail:
      'You have sent more requests than this installation takes in a while. Try again in {seconds} seconds.',
  },
});
