export const words = {
  title: 'Sign in',
  slogan: 'Every API your app needs, on cue',
  failed: 'Sign-in did not work',
  signedInAs: (name: string) => `You are signed in as ${name}.`,
  goOn: 'Continue',
  providers: 'the ways to sign in',
  providersFailed: 'The ways to sign in did not load',
  noProviders: 'No way to sign in is set up',
  noProvidersHint:
    'Set GITHUB_CLIENT_ID or GOOGLE_CLIENT_ID with its secret on the server, then reload this page.',
  goOnWith: (provider: string) => `Continue with ${provider}`,
  goOnAs: (provider: string) => `Continue as ${provider}`,
  lastUsed: (provider: string) => `Last used: ${provider}`,
  stored: 'What we store',
  storedHint:
    'Your name, e-mail address and picture as the provider gives them, and one cookie that keeps you signed in. No password, and no access to your repositories or files.',
  errors: {
    access_denied:
      'The provider reported that access was refused. Nothing was changed; sign in again when you are ready.',
    email_unverified:
      'The provider has not verified your e-mail address. Verify it there, then sign in again.',
    invalid_state: 'The sign-in took too long or was started in another window. Start again here.',
    provider_failed:
      'The provider did not answer as expected. Try again in a moment, or use another provider.',
    unexpected: 'Something failed on our side. Try again; quote the id below if it happens again.',
    other: 'You are not signed in. Try again, or use another provider.',
  },
};
