export const words = {
  boxes: 'What is seen where',
  kinds: { objects: 'Objects', faces: 'Faces', text: 'Text' },
  none: {
    objects: 'No objects are seen in it.',
    faces: 'No faces are seen in it.',
    text: 'No text is seen in it.',
  },
  face: (number: number) => `Face ${number}`,
  colours: 'Dominant colours',
  copyColour: (hex: string) => `Copy the colour ${hex}`,
};
