import type { Dictionary } from '../dictionary';

export const projects: Dictionary = {
  sentences: {
    'The slug is taken': 'O slug já está em uso',
    'Another project has the slug "{slug}"; slugs are unique in the whole installation.':
      'Outro projeto tem o slug "{slug}"; os slugs são únicos em toda a instalação.',
    'Another group of the project has the slug "{slug}".': 'Outro grupo do projeto tem o slug "{slug}".',
    'Choose another slug.': 'Escolha outro slug.',
    'The slug is kept for the house': 'O slug é reservado para o próprio produto',
    'The host "{slug}.{host}" belongs to all groups of a kind; choose another slug.':
      'O host "{slug}.{host}" pertence a todos os grupos de um tipo; escolha outro slug.',
    'A slug is needed': 'É preciso um slug',
    'No slug can be made from the name "{name}"; send one, such as "my-shop".':
      'Não é possível criar um slug a partir do nome "{name}"; envie um, como "my-shop".',
    'No slug can be made from the name "{name}"; send one, such as "orders".':
      'Não é possível criar um slug a partir do nome "{name}"; envie um, como "orders".',
    'The slug "m" is kept for the house.': 'O slug "m" é reservado para o próprio produto.',
    'A slug has at most {0} characters.': 'Um slug tem no máximo {0} caracteres.',
    'A slug is made of a-z and 0-9 in words joined by single hyphens, such as "my-shop".':
      'Um slug é feito de a-z e 0-9, em palavras unidas por hifens simples, como "my-shop".',
    'The project is not deleted': 'O projeto não está excluído',
    'The project {id} is live; there is nothing to restore.':
      'O projeto {id} está ativo; não há nada a restaurar.',
    'The group is not deleted': 'O grupo não está excluído',
    'The group {id} is live; there is nothing to restore.':
      'O grupo {id} está ativo; não há nada a restaurar.',
    'No such world': 'Mundo inexistente',
    'The group has no world "{name}".': 'O grupo não tem nenhum mundo "{name}".',
    'The main world stays': 'O mundo principal permanece',
    'The world "main" cannot be {verb}: reset it, or import into it.':
      'O mundo "main" não pode ser {verb:words}: redefina-o ou importe para dentro dele.',
    'It is the same world': 'É o mesmo mundo',
    'A world cannot be forked from itself: "{name}".':
      'Um mundo não pode ser bifurcado de si mesmo: "{name}".',
    'The memory refuses': 'A memória recusa',
    '{reason}': '{reason:words}',
    'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".':
      'O nome de um mundo tem de 1 a 64 caracteres dentre A-Z, a-z, 0-9, ".", "_" e "-".',
    'The group has no collection "{0}".': 'O grupo não tem nenhuma coleção "{0}".',
    'Two items have the same {0}; the first of them is {1}.':
      'Dois itens têm o mesmo valor de {0:list}; o primeiro deles é {1}.',
    'It says {0}.': 'Ela responde {0}.',
    'No such file': 'Arquivo inexistente',
    'The group has no file {name}.': 'O grupo não tem nenhum arquivo {name}.',
    'The name cannot be used': 'O nome não pode ser usado',
    'A file has a name of letters, digits, blanks and ._()@+- that begins with a letter, a digit or _, and has 200 characters at the most.':
      'O nome de um arquivo tem letras, dígitos, espaços e ._()@+-, começa com uma letra, um dígito ou _ e tem no máximo 200 caracteres.',
    'The file is too large': 'O arquivo é grande demais',
    'A file may have {limit} bytes at the most.': 'Um arquivo pode ter no máximo {limit} bytes.',
    'The group has too many files': 'O grupo tem arquivos demais',
    'A group has at most {limit} files. Delete some first.':
      'Um grupo tem no máximo {limit} arquivos. Exclua alguns primeiro.',
  },
  phrases: {
    deleted: 'excluído',
    'forked over': 'substituído por uma bifurcação',
  },
};
