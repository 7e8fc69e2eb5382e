import { defineErrors } from '../../../platform/errors';

export const logErrors = defineErrors('log', {
  bad_filter: {
    status: 400,
    title: 'The filter cannot be read',
    detail: '{reason}',
  },
  bad_cursor: {
    status: 400,
    title: 'The cursor is not one of ours',
    detail: 'Send the next_cursor of the page before, unchanged, or leave it out for the newest.',
  },
  cannot_replay: {
    status: 422,
    title: 'The exchange cannot be sent again as asked',
    detail: '{reason}',
  },
  replay_too_long: {
    status: 400,
    title: 'That would take too long',
    detail: 'times x interval_ms may be {seconds} seconds at most.',
  },
  bad_expectation: {
    status: 400,
    title: 'The expectation cannot be read',
    detail: '{reason}',
  },
  two_expectations: {
    status: 400,
    title: 'One expectation at a time',
    detail: 'Send either "order", or "filter" and "count".',
  },
  bad_series: {
    status: 400,
    title: 'There is no such series',
    detail: '{reason}',
  },
  no_exchange: {
    status: 404,
    title: 'There is no such exchange',
    detail: 'The log has no exchange {id}: it was deleted, or newer ones have pushed it out.',
  },
});
