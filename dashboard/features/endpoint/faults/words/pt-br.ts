export const words: typeof import('./en').words = {
  waitHint: 'Cada resposta espera um tempo aleatório entre os dois.',
  shortest: 'Mínimo',
  longest: 'Máximo',
  mode: 'Falhas deste endpoint',
  modes: { inherit: 'As do grupo', own: 'Próprias', off: 'Nenhuma' },
  modeHints: {
    inherit: 'O que o grupo definiu acontece aqui também, quando está ligado lá.',
    own: 'O que for definido aqui acontece no lugar do que o grupo definiu, esteja lá ligado ou não.',
    off: 'Nada quebra aqui, seja o que for que o grupo tenha definido.',
  },
  wait: (least: string, most: string) => (least === most ? least : `${least} – ${most}`),
};
