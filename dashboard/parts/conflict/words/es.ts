export const words: typeof import('./en').words = {
  title: 'Mientras tanto, otra persona ha guardado',
  when: (when: string) => `Su versión se guardó ${when}.`,
  nothingLost: 'No se pierde nada: elige en cada parte que cambiasteis los dos.',
  onlyTheirs: 'Cambiasteis partes distintas: se conservan ambas.',
  yours: 'Conservar la mía',
  theirs: 'Tomar la suya',
  nothing: 'vacío',
  alsoChanged: 'También cambió, y se toma tal cual:',
  save: 'Guardar así',
  later: 'Seguir editando',
};
