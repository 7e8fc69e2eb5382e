import { plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  noDescription: 'Ainda sem descrição.',
  docs: 'Documentação',
  edit: 'Editar',
  remove: 'Excluir',
  url: 'URL base',
  copyUrl: 'Copiar URL',
  urls: { path: 'Pelo caminho', project_host: 'No host do projeto', group_host: 'No host do grupo' },
  copied: (url: string) => `${url} foi copiada`,
  notCopied: 'O navegador não deixou copiar.',
  chaos: 'Caos',
  on: 'Ligado',
  off: 'Desligado',
  chaosSwitch: 'Quebrar respostas de propósito',
  chaosChange: 'Alterar',
  refused: (why: string) => `Nada mudou: ${why}`,
  requests: 'Requisições, 24 horas',
  byHour: 'Requisições por hora',
  unmatched: (count: number) => `${plural(count, { one: '#', other: '#' })} sem resposta`,
  allMatched: 'toda requisição achou sua resposta',
};
