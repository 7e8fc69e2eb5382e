import type { Dictionary } from '../dictionary';

export const storage: Dictionary = {
  sentences: {
    'It is not there': 'Não está lá',
    'The store refuses': 'O armazenamento recusa',
    'The store does not take this': 'O armazenamento não aceita isto',
    'This is too large': 'Isto é grande demais',
    'The store says {code}: {reason}': 'O armazenamento diz {code}: {reason}',
    'The account has a bucket "{name}" already.': 'A conta já tem um bucket "{name}".',
    'No such account': 'Essa conta não existe',
    'The store has no account with the id {account}.':
      'O armazenamento não tem nenhuma conta com o id {account}.',
    'The store has no world "{name}".': 'O armazenamento não tem nenhum mundo "{name}".',
    'The world "main" cannot be {verb}: reset it instead.':
      'O mundo "main" não permite isto ({verb}): redefina-o em vez disso.',
    'Nobody can sign': 'Ninguém pode assinar',
    'No account of this store has an access key.':
      'Nenhuma conta deste armazenamento tem uma chave de acesso.',
    'No such access key': 'Essa chave de acesso não existe',
    'No account of this store has the access key {access_key}.':
      'Nenhuma conta deste armazenamento tem a chave de acesso {access_key}.',
    'A bucket has a name.': 'Um bucket tem um nome.',
    'A bucket has 3 to 63 lower-case letters, digits, dots and hyphens.':
      'Um bucket tem de 3 a 63 letras minúsculas, dígitos, pontos e hífens.',
    'Another bucket has it.': 'Outro bucket o tem.',
    'A key has at least one character.': 'Uma chave tem pelo menos um caractere.',
    'A region is lower-case letters, digits and hyphens.':
      'Uma região é composta de letras minúsculas, dígitos e hífens.',
    'An access key is 1 to 128 letters, digits and ._+=@-: it stands in URLs and headers.':
      'Uma chave de acesso tem de 1 a 128 letras, dígitos e ._+=@-: ela aparece em URLs e cabeçalhos.',
    'A secret key has at least one character.': 'Uma chave secreta tem pelo menos um caractere.',
    'An id is 1 to 128 letters, digits and ._$-.': 'Um id tem de 1 a 128 letras, dígitos e ._$-.',
    'An account id has twelve digits.': 'Um id de conta tem doze dígitos.',
    'There is at least one account.': 'Há pelo menos uma conta.',
    'Another account has it.': 'Outra conta o tem.',
    'This access key is there already.': 'Esta chave de acesso já está lá.',
  },
};
