export const words: typeof import('./en').words = {
  boxes: 'O que se vê e onde',
  kinds: { objects: 'Objetos', faces: 'Rostos', text: 'Texto' },
  none: {
    objects: 'Nenhum objeto é visto nela.',
    faces: 'Nenhum rosto é visto nela.',
    text: 'Nenhum texto é visto nela.',
  },
  face: (number) => `Rosto ${number}`,
  colours: 'Cores dominantes',
  copyColour: (hex) => `Copiar a cor ${hex}`,
};
