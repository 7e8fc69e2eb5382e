export const words: typeof import('./en').words = {
  slogan: 'Cada API que tu app necesita, en el momento justo',
  pitch:
    'Describe una API una vez y obtén una URL que responde con datos realistas, recuerda lo que le dijeron, falla cuando se lo pides y muestra cada petición.',
  signIn: 'Iniciar sesión',
  docs: 'Leer la documentación de la API',
};
