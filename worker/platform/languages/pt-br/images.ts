import type { Dictionary } from '../dictionary';

export const images: Dictionary = {
  sentences: {
    'No such job': 'Tarefa inexistente',
    'This world has no job with the id {id}.': 'Este mundo não tem nenhuma tarefa com o id {id}.',
    'The job is not done yet': 'A tarefa ainda não terminou',
    'Nothing was sent so far: the job {id} is not done.':
      'Nada foi enviado até agora: a tarefa {id} não terminou.',
    'There is nobody to tell': 'Não há a quem avisar',
    'The settings name neither a group nor a URL that is told when a job ends like this one.':
      'As configurações não indicam nenhum grupo nem nenhuma URL a avisar quando uma tarefa termina como esta.',
    'There is no secret': 'Não há segredo',
    'The group has no secret to sign with. Save its settings again, and one is made.':
      'O grupo não tem segredo com que assinar. Salve as configurações de novo e um será criado.',
    'The image could not be processed.': 'Não foi possível processar a imagem.',
    'A SHA-256 in small hexadecimal digits, or its beginning.':
      'Um SHA-256 em dígitos hexadecimais minúsculos, ou o seu começo.',
    'A bucket is named as in S3: 3 to 63 small letters, digits, "." and "-".':
      'Um bucket é nomeado como no S3: de 3 a 63 letras minúsculas, dígitos, "." e "-".',
    'A variant is named by 1 to 40 small letters, digits, "_" and "-".':
      'Uma variante é nomeada com 1 a 40 letras minúsculas, dígitos, "_" e "-".',
    'Each variant has a name of its own.': 'Cada variante tem um nome próprio.',
    'A secret of Standard Webhooks: whsec_ and base64.': 'Um segredo do Standard Webhooks: whsec_ e base64.',
  },
};
