import { defineWords } from '../../../i18n/define-words';
import { words as en } from './words/en';

export const words = defineWords(en, {
  'pt-BR': () => import('./words/pt-br'),
  es: () => import('./words/es'),
});
