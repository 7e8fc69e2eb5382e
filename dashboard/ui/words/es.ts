export const words: typeof import('./en').words = {
  cancel: 'Cancelar',
  clear: 'Borrar',
  close: 'Cerrar',
  copy: (what) => `Copiar ${what}`,
  copyOutcomes: { copied: 'Copiado', failed: 'Selecciónalo para copiarlo' },
  dismiss: 'Descartar',
  loading: (what) => `Cargando ${what}`,
  notifications: 'Notificaciones (F8)',
  place: 'Estás aquí',
  tryAgain: 'Reintentar',
  typeToConfirm: (text) => `Escribe ${text} para confirmar`,
};
