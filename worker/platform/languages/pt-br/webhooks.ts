import type { Dictionary } from '../dictionary';

export const webhooks: Dictionary = {
  sentences: {
    'No such event': 'Evento inexistente',
    'The world "{world}" has no event {id}: it was deleted, has made room for newer ones, or never came.':
      'O mundo "{world}" não tem o evento {id}: foi excluído, deu lugar a outros mais novos ou nunca chegou.',
    'Name the client': 'Informe o cliente',
    'Send events to {base}/webhooks/ and the name of the client, such as {base}/webhooks/github.':
      'Envie os eventos para {base}/webhooks/ e o nome do cliente, como {base}/webhooks/github.',
    'Nothing is received here': 'Nada é recebido aqui',
    'Send events to {base}/webhooks/ and the name of the client; read them at {base}/webhooks/events.':
      'Envie os eventos para {base}/webhooks/ e o nome do cliente; leia-os em {base}/webhooks/events.',
    'The client has no usable name': 'O cliente não tem um nome válido',
    '"{name}" cannot name a client: 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-" can.':
      '"{name}" não pode ser o nome de um cliente: são de 1 a 100 caracteres de A-Z, a-z, 0-9, ".", "_", "~" e "-".',
    '"{name}" is no client: what was received is read there, with {allowed}. Send events to another name.':
      '"{name}" não é um cliente: ali se lê o que foi recebido, com {allowed}. Envie os eventos para outro nome.',
    'No such page': 'Página inexistente',
    '"{name}" is no client: there are /webhooks/events, /webhooks/replay and /webhooks/stats, with an id behind the first two. Send events to another name.':
      '"{name}" não é um cliente: há /webhooks/events, /webhooks/replay e /webhooks/stats, com um id depois dos dois primeiros. Envie os eventos para outro nome.',
    'A token is needed to read': 'É preciso um token para ler',
    'Send the reading token of the group as "Authorization: Bearer TOKEN", or as ?token=TOKEN. It is in the settings of the group, where the inbox can be opened to all, too.':
      'Envie o token de leitura do grupo como "Authorization: Bearer TOKEN" ou como ?token=TOKEN. Ele está nas configurações do grupo, onde a caixa também pode ser aberta a todos.',
    'This is not the token': 'Este não é o token',
    'The token that was sent is not the reading token of the group, which is in its settings.':
      'O token enviado não é o de leitura do grupo, que está nas configurações dele.',
    'The group has no token yet': 'O grupo ainda não tem token',
    'Set "reading.token" in the settings of the group, or open the inbox to all with "reading.open".':
      'Defina "reading.token" nas configurações do grupo ou abra a caixa a todos com "reading.open".',
    'The signature was refused': 'A assinatura foi recusada',
    'The signature is {verdict}, and the group refuses such events. The event is kept all the same.':
      'A assinatura é {verdict}, e o grupo recusa tais eventos. O evento é guardado mesmo assim.',
    'A header is named by letters, digits, hyphens and underscores.':
      'O nome de um cabeçalho é feito de letras, dígitos, hifens e sublinhados.',
    'The server sets this header by itself.': 'O próprio servidor define este cabeçalho.',
    'Understudy sets this header by itself.': 'O próprio Understudy define este cabeçalho.',
    'The value of a header has no line break, and no character beyond Latin-1.':
      'O valor de um cabeçalho não tem quebras de linha nem caracteres fora do Latin-1.',
    'A client is named by 1 to 100 characters of A-Z, a-z, 0-9, ".", "_", "~" and "-".':
      'Um cliente é nomeado com 1 a 100 caracteres de A-Z, a-z, 0-9, ".", "_", "~" e "-".',
    'No client can have this name: the events are read there.':
      'Nenhum cliente pode ter este nome: ali se leem os eventos.',
    'There are at most {0} clients with settings of their own.':
      'Há no máximo {0} clientes com configurações próprias.',
    'A time is written as 2030-01-31T12:00:00Z, with an offset in place of the Z, or as a day, 2030-01-31.':
      'Um tempo se escreve como 2030-01-31T12:00:00Z, com um deslocamento no lugar do Z, ou como um dia, 2030-01-31.',
    'A token has at least eight characters.': 'Um token tem pelo menos oito caracteres.',
    'A token has no spaces, and no character beyond ASCII.':
      'Um token não tem espaços nem caracteres fora do ASCII.',
  },
};
