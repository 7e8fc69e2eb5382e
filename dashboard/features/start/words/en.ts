export const words = {
  slogan: 'Every API your app needs, on cue',
  pitch:
    'Describe an API once and get a URL that answers with realistic data, remembers what it was told, fails when asked to and shows every request.',
  signIn: 'Sign in',
  docs: 'Read the API docs',
};
