export const words: typeof import('./en').words = {
  title: 'Convite',
  offer: (organization, role) => `Você foi convidado para ${organization} como ${role}.`,
  until: (time) => `O link funciona uma vez, até ${time}.`,
  join: 'Participar',
  joined: (organization) => `Agora você é membro de ${organization}`,
};
