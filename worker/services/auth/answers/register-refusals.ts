import type { AddProblem } from '../memory/users';

export const CLOSED = {
  status: 403,
  code: 'registration_closed',
  title: 'Nobody may register',
  detail: 'The settings of this group say that nobody may register.',
  step: 'registration',
};

export const AGAINST_RULES = {
  status: 400,
  code: 'against_rules',
  title: 'The rules of this group refuse it',
  step: 'rules',
};

export const PROBLEMS: Record<AddProblem, { status: number; code: string; title: string; detail: string }> = {
  email_taken: {
    status: 409,
    code: 'email_taken',
    title: 'The e-mail address is taken',
    detail: 'A user with this e-mail address is registered already. Upper and lower case make no difference.',
  },
  id_taken: {
    status: 409,
    code: 'id_taken',
    title: 'The id is taken',
    detail: 'The x-understudy-seed of this request has made this user already. Send another one, or none.',
  },
  too_many: {
    status: 507,
    code: 'too_many_users',
    title: 'Too many users',
    detail: 'A world has 20,000 users at the most. DELETE /api/auth/users/reset makes room.',
  },
};
