import type { Dictionary } from '../dictionary';

export const auth: Dictionary = {
  sentences: {
    'The key cannot sign': 'A chave não pode assinar',
    'The key is no whole private JWK for {algorithm}. Give another one, or null, and one is made.':
      'A chave não é um JWK privado completo para {algorithm}. Dê outra, ou null, e uma será criada.',
    'A group of this kind has no endpoint {id}.': 'Um grupo deste tipo não tem nenhum endpoint {id}.',
    'There is half a character in it: a surrogate without the other.':
      'Há meio caractere nele: um substituto sem o outro.',
    'No such user': 'Usuário inexistente',
    'This world has no user with the id or e-mail address "{user}".':
      'Este mundo não tem nenhum usuário com o id ou o endereço de e-mail "{user}".',
    'The e-mail address is taken': 'O endereço de e-mail está ocupado',
    'Another user has the e-mail address {email}.': 'Outro usuário tem o endereço de e-mail {email}.',
    'The id is taken': 'O id está ocupado',
    'Another user has the id "{id}".': 'Outro usuário tem o id "{id}".',
    'Too many users': 'Usuários demais',
    'A world has {most} users at the most.': 'Um mundo tem no máximo {most} usuários.',
    'This world has no session with the id {id}.': 'Este mundo não tem nenhuma sessão com o id {id}.',
    'There is no key': 'Não há chave',
    'The group signs with {algorithm} and has no key that fits. Save its settings again, and one is made.':
      'O grupo assina com {algorithm} e não tem uma chave adequada. Salve as configurações de novo e uma será criada.',
    'A domain is in lower case, such as example.com.':
      'Um domínio é escrito em minúsculas, como example.com.',
    'A key is a private JWK: RSA, or EC of the curve P-256.':
      'Uma chave é um JWK privado: RSA, ou EC da curva P-256.',
    'A key id is 1 to 100 letters, digits and ._:-.': 'Um id de chave tem de 1 a 100 letras, dígitos e ._:-.',
    'The longest delay is not below the shortest.': 'A espera mais longa não é menor que a mais curta.',
    'An id is 1 to 128 letters, digits and ._:@|+-.': 'Um id tem de 1 a 128 letras, dígitos e ._:@|+-.',
    'Each token has its own value of this claim.': 'Cada token tem o seu próprio valor deste claim.',
    'Another user has it.': 'Outro usuário o tem.',
  },
};
