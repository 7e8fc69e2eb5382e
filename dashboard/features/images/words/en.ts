import { plural } from '../../../i18n/numbers';

export const words = {
  kind: 'Image API',
  jobs: 'Jobs',
  makeToken: 'Make a token',
  openDemo: 'Open the client demo',
  tryIt: 'Try it',
  statuses: { queued: 'Queued', processing: 'Processing', completed: 'Completed', failed: 'Failed' },
  stops: (jobs: number) =>
    `${plural(jobs, { one: '# job is', other: '# jobs are' })} lost with all variants, and nothing answers any more at`,
  worldsAbout:
    'A world has jobs, limits and a turn in the sequence of its own; settings are shared. Tests that run beside each other take one each.',
  resetConsequence:
    'All jobs of this world are lost with their variants, and everybody may upload anew. This cannot be undone.',
  removeConsequence:
    'All jobs of this world are lost with their variants. Who names it again gets a new one. This cannot be undone.',
};
