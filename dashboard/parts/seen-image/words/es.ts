export const words: typeof import('./en').words = {
  boxes: 'Qué se ve y dónde',
  kinds: { objects: 'Objetos', faces: 'Caras', text: 'Texto' },
  none: {
    objects: 'No se ve ningún objeto.',
    faces: 'No se ve ninguna cara.',
    text: 'No se ve ningún texto.',
  },
  face: (number) => `Cara ${number}`,
  colours: 'Colores dominantes',
  copyColour: (hex) => `Copiar el color ${hex}`,
};
