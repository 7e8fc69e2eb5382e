export const words: typeof import('./en').words = {
  cancel: 'Cancelar',
  clear: 'Limpar',
  close: 'Fechar',
  copy: (what) => `Copiar ${what}`,
  copyOutcomes: { copied: 'Copiado', failed: 'Selecione para copiar' },
  dismiss: 'Dispensar',
  loading: (what) => `Carregando ${what}`,
  notifications: 'Notificações (F8)',
  place: 'Você está aqui',
  tryAgain: 'Tentar de novo',
  typeToConfirm: (text) => `Digite ${text} para confirmar`,
};
