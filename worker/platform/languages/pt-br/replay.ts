import type { Dictionary } from '../dictionary';

export const replay: Dictionary = {
  sentences: {
    'The log kept nothing of the body of {0} bytes.': 'O log não guardou nada do corpo de {0} bytes.',
    'The log kept only the first {0} of {1} bytes of the body.':
      'O log guardou só os primeiros {0} de {1} bytes do corpo.',
    '"{0}" is no address.': '"{0}" não é um endereço.',
    'Send one such as "https://staging.example/api".': 'Envie um como "https://staging.example/api".',
    'A base URL begins with http:// or https://.': 'Uma URL base começa com http:// ou https://.',
    'A base URL has no query and no fragment.': 'Uma URL base não tem query nem fragmento.',
    'A base URL has no user name and no password: send "authorization" in "headers.set".':
      'Uma URL base não tem usuário nem senha: envie "authorization" em "headers.set".',
    'Send another "body", or null for none.': 'Envie outro "body", ou null para nenhum.',
    'The log has masked values in the body: they read "***".':
      'O log mascarou valores no corpo: eles aparecem como "***".',
    'Send another "body", or null for none; or "allow_masked": true to send it as it is shown.':
      'Envie outro "body", ou null para nenhum; ou "allow_masked": true para enviá-lo como é mostrado.',
    'This is not base64.': 'Isto não é base64.',
    'There are more than {0} headers.': 'Há mais de {0} cabeçalhos.',
    '"{0}" is no name of a header.': '"{0}" não é nome de cabeçalho.',
    '"{0}" belongs to the connection: it is written when the request is sent.':
      '"{0}" pertence à conexão: é escrito quando a requisição é enviada.',
    'The value is longer than {0} characters.': 'O valor tem mais de {0} caracteres.',
    'A value has no line break and no other control character.':
      'Um valor não tem quebra de linha nem outro caractere de controle.',
    'The log has masked the header "{0}".': 'O log mascarou o cabeçalho "{0}".',
    'Set "{0}" in "headers.set", name it in "headers.remove", or send "allow_masked": true to leave it out.':
      'Defina "{0}" em "headers.set", cite-o em "headers.remove", ou envie "allow_masked": true para omiti-lo.',
    '"{0}" is no method.': '"{0}" não é um método.',
    'Send one such as "POST".': 'Envie um como "POST".',
    '{0} cannot be sent from here.': '{0} não pode ser enviado daqui.',
    'A {0} cannot be sent with a body from here.': 'Um {0} com corpo não pode ser enviado daqui.',
    'Send another "method", or null as "body".': 'Envie outro "method", ou null como "body".',
    'The address is longer than {0} characters.': 'O endereço tem mais de {0} caracteres.',
    'A path begins with "/"; in it spaces, "?", "#" and what is beyond ASCII are percent-encoded.':
      'Um caminho começa com "/"; nele, espaços, "?", "#" e o que não é ASCII vão codificados com %.',
    'Send one such as "/users/7".': 'Envie um como "/users/7".',
    'A query has no "?" before it; in it spaces, "#" and what is beyond ASCII are percent-encoded.':
      'Uma query não tem "?" antes; nela, espaços, "#" e o que não é ASCII vão codificados com %.',
    'Send one such as "page=2&q=red%20wine".': 'Envie uma como "page=2&q=red%20wine".',
    'The log has masked the value of the parameter "{0}".': 'O log mascarou o valor do parâmetro "{0}".',
    'Send the whole "query", or "allow_masked": true to leave the parameter out.':
      'Envie a "query" inteira, ou "allow_masked": true para omitir o parâmetro.',
  },
};
