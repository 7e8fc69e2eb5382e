import type { Dictionary } from '../dictionary';

export const demo: Dictionary = {
  sentences: {
    'The link leads nowhere': 'O link não leva a lugar nenhum',
    'It was revoked, or is not complete; ask whoever gave it to you for a new one.':
      'Ele foi revogado ou está incompleto; peça um novo a quem o enviou.',
  },
};
