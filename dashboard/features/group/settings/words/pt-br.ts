import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  editTitle: (name: string) => `Editar ${name}`,
  name: 'Nome',
  slug: 'Slug',
  slugHint: 'Parte da URL: letras minúsculas, algarismos e hifens.',
  answersAt: 'Responde em',
  moves: 'A URL antiga para de responder assim que você salvar.',
  description: 'Descrição',
  settings: 'Configurações',
  save: 'Salvar',
  cancel: 'Cancelar',
  nothingChanged: 'Nada mudou.',
  saved: (name: string) => `${name} foi salvo`,
  stale: 'Outra pessoa salvou nesse meio-tempo.',
  chaosTitle: (name: string) => `Caos em ${name}`,
  chaosHint: 'Quebra respostas de propósito, para você ver como o seu cliente reage.',
  chaosOn: 'Caos',
  begin: 'Começar com',
  removeTitle: (name: string) => `Excluir o grupo ${name}?`,
  removeEndpoints: (count: number) =>
    plural(count, {
      one: '# endpoint para de responder e, com ele, tudo o que há em',
      other: '# endpoints param de responder e, com eles, tudo o que há em',
    }),
  removeEmpty: 'Não tem endpoints; nada mais responde em',
  removeMemory: 'As definições podem ser recuperadas por algum tempo. O que ele lembra, como os dados, não.',
  remove: 'Excluir grupo',
  removed: (name: string) => `${name} foi excluído`,
  undo: 'Desfazer',
  restored: (name: string) => `${name} voltou`,
  restoreFailed: (why: string) => `Não deu para recuperar: ${why}`,
};
