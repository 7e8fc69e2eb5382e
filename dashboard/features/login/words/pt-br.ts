export const words: typeof import('./en').words = {
  title: 'Entrar',
  slogan: 'Toda API de que seu app precisa, na hora certa',
  failed: 'Não foi possível entrar',
  signedInAs: (name) => `Você entrou como ${name}.`,
  goOn: 'Continuar',
  providers: 'as formas de entrar',
  providersFailed: 'As formas de entrar não carregaram',
  noProviders: 'Nenhuma forma de entrar está configurada',
  noProvidersHint:
    'Defina GITHUB_CLIENT_ID ou GOOGLE_CLIENT_ID com o respectivo segredo no servidor e recarregue esta página.',
  goOnWith: (provider) => `Continuar com ${provider}`,
  goOnAs: (provider) => `Continuar como ${provider}`,
  lastUsed: (provider) => `Usado por último: ${provider}`,
  stored: 'O que guardamos',
  storedHint:
    'Seu nome, e-mail e foto como o provedor os informa, e um cookie que mantém você conectado. Nenhuma senha e nenhum acesso a seus repositórios ou arquivos.',
  errors: {
    access_denied: 'O provedor informou que o acesso foi recusado. Nada mudou; entre de novo quando quiser.',
    email_unverified: 'O provedor não verificou seu e-mail. Verifique-o lá e entre de novo.',
    invalid_state: 'A entrada demorou demais ou começou em outra janela. Comece de novo aqui.',
    provider_failed:
      'O provedor não respondeu como esperado. Tente de novo em instantes ou use outro provedor.',
    unexpected: 'Algo falhou do nosso lado. Tente de novo; informe o id abaixo se acontecer outra vez.',
    other: 'Você não entrou. Tente de novo ou use outro provedor.',
  },
};
