import { number, plural } from '../../../i18n/numbers';

export const words: typeof import('./en').words = {
  required: 'Preencha este campo.',
  wholeNumber: 'Precisa ser um número inteiro.',
  aNumber: 'Precisa ser um número.',
  noJson: 'Precisa ser JSON.',
  text: 'Precisa ser um texto.',
  onOrOff: 'Precisa estar ligado ou desligado.',
  aList: 'Precisa ser uma lista.',
  anObject: 'Precisa ser um objeto.',
  empty: 'Precisa ficar vazio.',
  otherForm: 'Isto não está no formato certo.',
  atLeast: (limit: number) => `Precisa ser no mínimo ${number(limit)}.`,
  atMost: (limit: number) => `Precisa ser no máximo ${number(limit)}.`,
  above: (limit: number) => `Precisa ser maior que ${number(limit)}.`,
  below: (limit: number) => `Precisa ser menor que ${number(limit)}.`,
  multipleOf: (step: number) => `Precisa ser múltiplo de ${number(step)}.`,
  longerThan: (limit: number) =>
    plural(limit, {
      one: 'Precisa ter pelo menos # caractere.',
      other: 'Precisa ter pelo menos # caracteres.',
    }),
  shorterThan: (limit: number, now: number) =>
    `${plural(limit, { one: 'Pode ter até # caractere', other: 'Pode ter até # caracteres' })}; tem ${number(now)}.`,
  moreThan: (limit: number) =>
    plural(limit, { one: 'Precisa de pelo menos # item.', other: 'Precisa de pelo menos # itens.' }),
  fewerThan: (limit: number) =>
    plural(limit, { one: 'Pode ter até # item.', other: 'Pode ter até # itens.' }),
  unique: 'Nenhum item pode se repetir.',
  oneOf: (choices: string) => `Precisa ser um destes: ${choices}.`,
  unknown: 'Não existe essa configuração aqui.',
  email: 'Precisa ser um endereço de e-mail, como ana@example.com.',
  url: 'Precisa ser um endereço completo, como https://example.com.',
  dateTime: 'Precisa ser data e hora com fuso, como 2026-11-21T15:00:00Z.',
  uuid: 'Precisa ser um UUID.',
  slug: 'Use a–z e 0–9, com um hífen entre as palavras, como minha-loja.',
  beginsWith: (start: string) => `Precisa começar com ${start}`,
  beginsWithLetter: 'Comece com uma letra; depois letras, dígitos, “_” e “-”.',
  headerName: 'Use letras, dígitos e hifens, como X-Request-Id.',
  headerValue: 'Use uma linha de caracteres imprimíveis.',
  oneLine: 'Precisa ser uma só linha.',
  worldName: 'Use de 1 a 64 letras, dígitos, pontos, “_” e “-”.',
  contentType: 'Precisa ser um tipo de conteúdo, como text/html; charset=utf-8.',
  twice: 'Este nome aparece duas vezes.',

  notSaved: (count: number) =>
    plural(count, {
      one: 'Não foi salvo: falta corrigir uma coisa',
      other: 'Não foi salvo: falta corrigir # coisas',
    }),
  failed: 'Não foi salvo: algo inesperado deu errado. Nada do que você digitou se perdeu; tente de novo.',

  leave: 'Sair sem salvar?',
  leaveConsequence: 'O que você mudou nesta página será perdido.',
  stay: 'Ficar aqui',
  leaveConfirm: 'Sair e perder as mudanças',
  draftRestored: 'O que você tinha digitado aqui está de volta.',
  dropDraft: 'Descartar',

  row: (position: number) => `Linha ${number(position)}`,
  nameOf: (label: string, position: number) => `${label} ${number(position)}`,
  removeRow: (name: string) => `Remover ${name}`,
  moveUp: (name: string) => `Mover ${name} para cima`,
  moveDown: (name: string) => `Mover ${name} para baixo`,
  moved: (position: number, count: number) => `Movida para ${number(position)} de ${number(count)}.`,
  pasted: (count: number) => plural(count, { one: '# linha foi colada.', other: '# linhas foram coladas.' }),
  rowKeys:
    'Enter acrescenta uma linha, Alt+↑ e Alt+↓ a movem. Você pode colar uma query ou um bloco de cabeçalhos.',
  listKeys: 'Enter acrescenta uma linha, Alt+↑ e Alt+↓ a movem. Você pode colar várias linhas.',

  notSet: 'Não definido',
  add: 'Adicionar',
  usual: (value: string) => `Padrão: ${value}`,
  show: (label: string) => `Mostrar: ${label}`,
  hide: (label: string) => `Ocultar: ${label}`,
  usualNumber: (value: number) => `Padrão: ${number(value)}.`,
  name: 'Nome',
  value: 'Valor',
};
