import { defineErrors } from '../platform/errors';

export const worldErrors = defineErrors('worlds', {
  unknown: { status: 404, title: 'No such world', detail: 'The group has no world "{name}".' },
  main: {
    status: 409,
    title: 'The main world stays',
    detail: 'The world "main" cannot be {verb}: reset it, or import into it.',
  },
  same: {
    status: 409,
    title: 'It is the same world',
    detail: 'A world cannot be forked from itself: "{name}".',
  },
  refused: { status: 409, title: 'The memory refuses', detail: '{reason}' },
});
