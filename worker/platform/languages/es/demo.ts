import type { Dictionary } from '../dictionary';

export const demo: Dictionary = {
  sentences: {
    'The link leads nowhere': 'El enlace no lleva a ninguna parte',
    'It was revoked, or is not complete; ask whoever gave it to you for a new one.':
      'Se revocó o no está completo; pide uno nuevo a quien te lo dio.',
  },
};
