import { defineErrors } from '../../platform/errors';

export const organizationErrors = defineErrors('organizations', {
  not_deleted: {
    status: 409,
    title: 'The organization is not deleted',
    detail: 'The organization {id} is live; there is nothing to restore.',
  },
});

export const memberErrors = defineErrors('members', {
  unknown: { status: 404, title: 'No such member', detail: 'The organization has no member {id}.' },
  last_owner: {
    status: 409,
    title: 'The last owner stays',
    detail: 'An organization keeps at least one owner: make somebody else an owner first.',
  },
  owners_only: {
    status: 403,
    title: 'Only an owner may do this',
    detail: 'Making, changing or removing an owner is for owners; your role is {held}.',
  },
});

export const invitationErrors = defineErrors('invitations', {
  unknown: {
    status: 404,
    title: 'No such invitation',
    detail: 'The organization has no open invitation {id}.',
  },
  not_valid: {
    status: 410,
    title: 'The invitation is not valid any more',
    detail: 'It was used, revoked or has expired; ask for a new one.',
  },
  already_member: {
    status: 409,
    title: 'You are a member already',
    detail: 'Your account belongs to "{organization}" already; the invitation stays unused.',
  },
});
