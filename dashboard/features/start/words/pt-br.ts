export const words: typeof import('./en').words = {
  slogan: 'Toda API de que seu app precisa, na hora certa',
  pitch:
    'Descreva uma API uma vez e receba uma URL que responde com dados realistas, lembra do que lhe disseram, falha quando você pede e mostra cada requisição.',
  signIn: 'Entrar',
  docs: 'Ler a documentação da API',
};
