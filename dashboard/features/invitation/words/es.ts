export const words: typeof import('./en').words = {
  title: 'Invitación',
  offer: (organization, role) => `Te han invitado a ${organization} como ${role}.`,
  until: (time) => `El enlace funciona una vez, hasta ${time}.`,
  join: 'Unirme',
  joined: (organization) => `Ahora eres miembro de ${organization}`,
};
