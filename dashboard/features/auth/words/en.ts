import { number, plural } from '../../../i18n/numbers';

export const words = {
  kind: 'Users and tokens (JWT)',
  figures: 'Figures',
  users: 'Users',
  locked: (count: number) =>
    count === 0 ? 'nobody locked out' : plural(count, { one: '# locked out', other: '# locked out' }),
  sessions: 'Sessions',
  sessionsNote: 'refresh tokens that work',
  errorRate: 'Error rate',
  errorsOf: (errors: number, requests: number) =>
    `${plural(errors, { one: '# error', other: '# errors' })} in ${number(requests)}`,
  makeToken: 'Make a token',
  tryIt: 'Try it',
  signIn: 'Sign in as',
  signInHint:
    'One press makes a token that works, without a password. Or sign in as your app does, with these:',
  allUsers: 'All users',
  nobody: 'No users: add one on the page of users.',
  isLocked: 'Locked',
  ownPassword: '(a password of its own)',
  copyEmail: (name: string) => `Copy the e-mail of ${name}`,
  copyPassword: (name: string) => `Copy the password of ${name}`,
  signInAs: 'Sign in',
  signedInAs: (name: string) => `Signed in as ${name}`,
  theToken: 'the token',
  meCall: 'the call that asks who it is',
  lookInside: 'Look inside',
  loginHint: 'Your app gets a token and a refresh token so:',
  loginCall: 'the line that signs in',
  expiresIn: 'expires in',
  hasExpired: 'Expired',
  neverExpires: 'It never expires: it has no exp.',
  standsStill: 'the clock of the project stands still',
  byProject: (moment: string) => `${moment}, by the clock of the project`,
  days: { one: '# day', other: '# days' },
  endpoints: 'Requests by endpoint',
  endpoint: 'Endpoint',
  requests: 'Requests',
  errors: 'Errors',
  noCalls: 'Nobody has called it yet. This call is counted, too:',
  healthCall: 'the line that asks how it is',
  stops: (users: number) =>
    `${plural(users, { one: '# user is', other: '# users are' })} lost, and nothing answers any more at`,
  worldsAbout:
    'A world has users and sessions of its own; settings, keys and metrics are shared. Tests that run beside each other take one each.',
  resetConsequence:
    'All users who registered and all sessions of this world are lost; it begins anew with the seed. This cannot be undone.',
  removeConsequence:
    'All users and sessions of this world are lost. Who names it again gets a new one, with the seed. This cannot be undone.',
};
