export const words: typeof import('./en').words = {
  noProject: 'Este projeto não existe',
  noProjectHint: 'Ele foi excluído ou renomeado, ou você não tem acesso a ele.',
  noGroup: 'Este grupo não existe',
  noGroupHint: 'Ele foi excluído ou seu endereço mudou.',
  toStart: 'Ir para a página inicial',
  toProject: (name) => `Ir para ${name}`,
  failed: 'Isto não funcionou',
  failedHint: 'A resposta recebida não pôde ser lida. Tente de novo.',
  unreachable: 'Não foi possível alcançar o servidor',
  unreachableHint: 'Nenhuma resposta voltou. Verifique a conexão e se o servidor está no ar e tente de novo.',
  roles: { viewer: 'leitor', editor: 'editor', admin: 'administrador', owner: 'proprietário' },
  needsRole: (least, role) => `Isto exige o papel de ${least}; você é ${role}. Peça a um administrador.`,
};
