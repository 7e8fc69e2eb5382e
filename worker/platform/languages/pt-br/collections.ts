import type { Dictionary } from '../dictionary';

export const collections: Dictionary = {
  sentences: {
    'No such collection': 'Coleção inexistente',
    'The group has no collection {id}.': 'O grupo não tem nenhuma coleção {id}.',
    'No such item': 'Item inexistente',
    '"{name}" has no item {id} in the world {world}.': '"{name}" não tem nenhum item {id} no mundo {world}.',
    'The key is taken': 'A chave já está em uso',
    'The item {other} has the same {key}.': 'O item {other} tem o mesmo valor de {key:list}.',
    'This is more than the memory does': 'Isso é mais do que a memória permite',
    'The name is taken': 'O nome já está em uso',
    'The group has a collection "{name}" already.': 'O grupo já tem uma coleção "{name}".',
    'The path is taken': 'O caminho já está em uso',
    'A collection of the group answers {path} already.': 'Uma coleção do grupo já responde em {path}.',
    'Another collection has it.': 'Outra coleção já o tem.',
    'A group has at most {limit} collections; this one has {count}.':
      'Um grupo tem no máximo {limit} coleções; este tem {count}.',
    'The collection is not deleted': 'A coleção não está excluída',
    'The collection {id} is live; there is nothing to restore.':
      'A coleção {id} está ativa; não há nada a restaurar.',
    'The collection does not hold together': 'As partes da coleção não combinam',
    '{count} of its parts are wrong; "errors" names each.':
      'Partes erradas: {count}; "errors" indica cada uma.',
    'Items are made from a schema: set one.': 'Os itens são gerados a partir de um schema: defina um.',
    'A singular collection has one row.': 'Uma coleção singular tem uma linha.',
    'It has the same {0} as row {1}.': 'Tem o mesmo valor de {0:list} que a linha {1}.',
    'A name begins with a letter and has letters, digits, "_" and "-": it stands in URLs.':
      'Um nome começa com uma letra e tem letras, dígitos, "_" e "-": ele aparece em URLs.',
    'A collection is mounted at segments without wildcards.':
      'Uma coleção é montada em segmentos sem curingas.',
    'This cannot be the name of a field: "a", "a.b".': 'Isso não pode ser o nome de um campo: "a", "a.b".',
    'An item has at most {0} bytes.': 'Um item tem no máximo {0} bytes.',
    'A name has at most {0} characters.': 'Um nome tem no máximo {0} caracteres.',
    'A key has at most {0} characters.': 'Uma chave tem no máximo {0} caracteres.',
    'The value of a key has at most {0} characters of JSON.':
      'O valor de uma chave tem no máximo {0} caracteres de JSON.',
    'A world keeps at most {0} keys.': 'Um mundo guarda no máximo {0} chaves.',
    'A collection keeps at most {0} items.': 'Uma coleção guarda no máximo {0} itens.',
    'A path has at most {0} steps.': 'Um caminho tem no máximo {0} passos.',
    'A list has at most {0} values.': 'Uma lista tem no máximo {0} valores.',
    'More than {0} items hang on this one: delete them first.':
      'Mais de {0} itens dependem deste: exclua-os primeiro.',
    'A list that is sorted by such long values has no cursor: page it by number.':
      'Uma lista ordenada por valores tão longos não tem cursor: use páginas numeradas.',
    'An id is a number, or a string of at least one character.':
      'Um id é um número, ou um texto de pelo menos um caractere.',
    'This collection takes only items that bring "{0}".': 'Esta coleção só aceita itens que trazem "{0}".',
    'The cursor is not one of this list: use the one of its page before, as it is.':
      'O cursor não é desta lista: use o da página anterior dela, como veio.',
    'The list has more than {0} characters: ask for it page by page.':
      'A lista tem mais de {0} caracteres: peça página por página.',
    'The list with all that is embedded is too long: ask for it page by page.':
      'A lista com tudo o que está embutido é longa demais: peça página por página.',
    'The world has more than {0} characters: fork it, or export its collections page by page.':
      'O mundo tem mais de {0} caracteres: bifurque-o ou exporte as coleções página por página.',
    '"{0}" cannot be used as a regular expression: {1}':
      '"{0}" não pode ser usado como expressão regular: {1:words}',
  },
};
