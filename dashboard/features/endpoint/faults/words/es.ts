export const words: typeof import('./en').words = {
  waitHint: 'Cada respuesta espera un tiempo aleatorio entre los dos.',
  shortest: 'Mínimo',
  longest: 'Máximo',
  mode: 'Fallos de este endpoint',
  modes: { inherit: 'Los del grupo', own: 'Propios', off: 'Ninguno' },
  modeHints: {
    inherit: 'Lo que el grupo haya definido ocurre también aquí, cuando allí está activado.',
    own: 'Lo que definas aquí ocurre en lugar de lo que defina el grupo, esté allí activado o no.',
    off: 'Aquí no se rompe nada, defina lo que defina el grupo.',
  },
  wait: (least: string, most: string) => (least === most ? least : `${least} – ${most}`),
};
