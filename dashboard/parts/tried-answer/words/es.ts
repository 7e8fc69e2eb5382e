export const words: typeof import('./en').words = {
  body: 'Cuerpo de la respuesta',
  noBody: 'Sin cuerpo.',
  binary: 'Binario, no se muestra.',
  copyBody: 'Copiar cuerpo',
  onlyBeginning: (shown, all) => `Los primeros ${shown} de ${all}`,
  showAll: 'Mostrar todo',
  cut: (shown) => `La respuesta es más larga: solo se muestran sus primeros ${shown}.`,
  moreThan: (size) => `más de ${size}`,
  seed: 'semilla',
  wouldWait: (time) => `espera ${time}`,
};
