export const words = {
  title: 'It was deleted meanwhile',
  nothingLost:
    'Nothing of what you have typed is lost. Restore brings the endpoint back and saves your changes to it; Create again makes a new endpoint of them.',
  later: 'Go on editing',
  createAgain: 'Create again',
  restore: 'Restore',
};
