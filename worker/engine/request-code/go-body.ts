import { quotedText } from '../exchange-code/text-literal';
import { GO_CHECK, goOf } from './go-value';
import { jsonText } from './json-text';
import {
  isFile,
  type SampleBody,
  type SampleField,
  type SampleFile,
  type SampleText,
  textOnly,
} from './sample-request';

export type GoBody = {
  imports: string[];
  before: string[];
  /** What the request reads. */
  reader: string;
  type: SampleText | null;
  /** A statement that sets the type, where only the program knows it. */
  typeLine: string | null;
};

export function goBody(body: SampleBody): GoBody {
  switch (body.kind) {
    case 'json':
    case 'text': {
      const text = body.kind === 'json' ? jsonText(body.value) : textOnly(body.text);
      const before = [`	body := strings.NewReader(${goOf(text, ' + ')})`];
      return { imports: ['strings'], before, reader: 'body', type: textOnly(body.type), typeLine: null };
    }
    case 'form': {
      const added = body.fields.map(({ name, value }) => `	form.Add(${quotedText(name)}, ${goOf(value)})`);
      const before = ['	form := url.Values{}', ...added];
      const reader = 'strings.NewReader(form.Encode())';
      return { imports: ['net/url', 'strings'], before, reader, type: textOnly(body.type), typeLine: null };
    }
    case 'multipart':
      return multipart(body.fields);
    case 'file':
      return {
        imports: ['os'],
        before: [...opened('body', body.file), '	defer body.Close()'],
        reader: 'body',
        type: textOnly(body.type),
        typeLine: null,
      };
  }
}

function multipart(fields: readonly (SampleField | SampleFile)[]): GoBody {
  const hasFiles = fields.some(isFile);
  return {
    imports: ['bytes', 'mime/multipart', ...(hasFiles ? ['os'] : [])],
    before: [
      '	var body bytes.Buffer',
      '	form := multipart.NewWriter(&body)',
      ...fields.flatMap((field, index) =>
        isFile(field)
          ? [
              ...opened(`file${index + 1}`, field.file),
              `	part${index + 1}, err := form.CreateFormFile(${quotedText(field.name)}, ${quotedText(field.file)})`,
              ...GO_CHECK,
              `	if _, err := io.Copy(part${index + 1}, file${index + 1}); err != nil {`,
              '		log.Fatal(err)',
              '	}',
            ]
          : [
              `	if err := form.WriteField(${quotedText(field.name)}, ${goOf(field.value)}); err != nil {`,
              '		log.Fatal(err)',
              '	}',
            ],
      ),
      '	form.Close()',
    ],
    reader: '&body',
    type: null,
    typeLine: '	request.Header.Set("content-type", form.FormDataContentType())',
  };
}

function opened(name: string, file: string): string[] {
  return [`	${name}, err := os.Open(${quotedText(file)})`, ...GO_CHECK];
}
