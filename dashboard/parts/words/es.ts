export const words: typeof import('./en').words = {
  noProject: 'Este proyecto no existe',
  noProjectHint: 'Se eliminó o cambió de nombre, o no tienes acceso a él.',
  noGroup: 'Este grupo no existe',
  noGroupHint: 'Se eliminó o cambió su dirección.',
  toStart: 'Ir a la página de inicio',
  toProject: (name) => `Ir a ${name}`,
  failed: 'Esto no funcionó',
  failedHint: 'No se pudo leer la respuesta recibida. Inténtalo de nuevo.',
  unreachable: 'No se puede contactar con el servidor',
  unreachableHint:
    'No llegó ninguna respuesta. Comprueba la conexión y que el servidor esté en marcha, e inténtalo de nuevo.',
  roles: { viewer: 'lector', editor: 'editor', admin: 'administrador', owner: 'propietario' },
  needsRole: (least, role) => `Esto requiere el rol de ${least}; eres ${role}. Pídeselo a un administrador.`,
};
