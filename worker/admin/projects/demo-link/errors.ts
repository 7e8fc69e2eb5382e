import { defineErrors } from '../../../platform/errors';

export const demoLinkErrors = defineErrors('demo_link', {
  unknown: {
    status: 404,
    title: 'The link leads nowhere',
    detail: 'It was revoked, or is not complete; ask whoever gave it to you for a new one.',
  },
});
