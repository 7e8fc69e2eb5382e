import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  kind: 'API de imagens',
  jobs: 'Tarefas',
  makeToken: 'Criar um token',
  openDemo: 'Abrir a demo de cliente',
  tryIt: 'Experimente',
  statuses: { queued: 'Na fila', processing: 'Em processamento', completed: 'Concluída', failed: 'Falhou' },
  stops: (jobs) =>
    `${plural(jobs, { one: '# tarefa se perde', other: '# tarefas se perdem' })} com todas as variantes, e nada mais responde em`,
  worldsAbout:
    'Um mundo tem suas próprias tarefas, limites e vez na sequência; as configurações são comuns. Testes que rodam ao mesmo tempo usam um cada.',
  resetConsequence:
    'Todas as tarefas deste mundo se perdem com suas variantes, e todos podem enviar de novo. Isso não pode ser desfeito.',
  removeConsequence:
    'Todas as tarefas deste mundo se perdem com suas variantes. Quem o nomear de novo recebe um novo. Isso não pode ser desfeito.',
};
