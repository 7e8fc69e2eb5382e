import { plural } from '../../../../i18n/numbers';

export const words: typeof import('./en').words = {
  title: 'Prévia',
  unsaved: 'do que ainda não foi salvo',
  saved: 'do que está salvo',
  updating: 'atualizando',
  last: 'a última que pôde ser respondida',
  request: 'Requisição de exemplo',
  reset: 'Usar a requisição do próprio endpoint',
  missed: 'Este endpoint não responde a esta requisição.',
  roll: 'Nova semente',
  lock: 'Manter a semente',
  fault: 'Falha:',
  headers: (count) => plural(count, { one: '# cabeçalho', other: '# cabeçalhos' }),
  ofAnswer: 'da resposta',
  why: 'Por quê',
  broken: 'A prévia aparece assim que isto estiver certo:',
  brokenWithLast: 'A última prévia fica até que isto esteja certo:',
  brokenRequest: 'A requisição de exemplo não pode ser enviada assim. Os campos dela dizem por quê.',
};
