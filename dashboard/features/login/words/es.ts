export const words: typeof import('./en').words = {
  title: 'Iniciar sesión',
  slogan: 'Cada API que tu app necesita, en el momento justo',
  failed: 'No se pudo iniciar sesión',
  signedInAs: (name) => `Has iniciado sesión como ${name}.`,
  goOn: 'Continuar',
  providers: 'las formas de iniciar sesión',
  providersFailed: 'Las formas de iniciar sesión no se cargaron',
  noProviders: 'No hay ninguna forma de iniciar sesión configurada',
  noProvidersHint:
    'Define GITHUB_CLIENT_ID o GOOGLE_CLIENT_ID con su secreto en el servidor y recarga esta página.',
  goOnWith: (provider) => `Continuar con ${provider}`,
  goOnAs: (provider) => `Continuar como ${provider}`,
  lastUsed: (provider) => `Usado por última vez: ${provider}`,
  stored: 'Qué guardamos',
  storedHint:
    'Tu nombre, correo y foto tal como los da el proveedor, y una cookie que mantiene tu sesión abierta. Ninguna contraseña ni acceso a tus repositorios o archivos.',
  errors: {
    access_denied:
      'El proveedor informó de que se rechazó el acceso. Nada cambió; inicia sesión de nuevo cuando quieras.',
    email_unverified: 'El proveedor no ha verificado tu correo. Verifícalo allí e inicia sesión de nuevo.',
    invalid_state: 'El inicio de sesión tardó demasiado o empezó en otra ventana. Empieza de nuevo aquí.',
    provider_failed:
      'El proveedor no respondió como se esperaba. Inténtalo en un momento o usa otro proveedor.',
    unexpected: 'Algo falló de nuestro lado. Inténtalo de nuevo; indica el id de abajo si vuelve a pasar.',
    other: 'No has iniciado sesión. Inténtalo de nuevo o usa otro proveedor.',
  },
};
