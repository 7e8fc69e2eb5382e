import { defineErrors } from '../../../platform/errors';

export const liveErrors = defineErrors('live', {
  bad_filter: { status: 400, title: 'The filter is not readable', detail: '{message}' },
  bad_cursor: { status: 400, title: 'The cursor is not readable', detail: '{message}' },
  too_many: { status: 429, title: 'Too many listen already', detail: '{message}' },
  gone: { status: 503, title: 'The log does not answer', detail: 'The live log broke off; try again.' },
});
