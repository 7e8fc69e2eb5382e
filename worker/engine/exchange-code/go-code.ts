import { base64OfBytes } from '../base64';
import type { CodeBody, CodeRequest } from './code-request';
import { commentLines } from './comment-lines';
import { goAddress } from './go-address';
import { quotedText } from './text-literal';

const CHECK = ['	if err != nil {', '		log.Fatal(err)', '	}'];

export function goCode({ method, url, headers, body, notes }: CodeRequest): string {
  const address = goAddress(url);
  const reader = body === null ? 'nil' : readerOf(body);
  const lines = [
    ...(body?.text === null ? decodedBody(body) : []),
    `	request, err := http.NewRequest(${quotedText(method)}, ${quotedText(address.url)}, ${reader})`,
    ...CHECK,
    ...(address.opaque === null ? [] : [`	request.URL.Opaque = ${quotedText(address.opaque)}`]),
    ...headers.map(([name, value]) => `	request.Header.Set(${quotedText(name)}, ${quotedText(value)})`),
    '	response, err := http.DefaultClient.Do(request)',
    ...CHECK,
    '	defer response.Body.Close()',
    '	answer, err := io.ReadAll(response.Body)',
    ...CHECK,
    '	fmt.Println(response.Status, string(answer))',
  ];
  return `${commentLines('//', notes)}package main

import (
${importsFor(body)
  .map((name) => `	"${name}"`)
  .join('\n')}
)

func main() {
${lines.join('\n')}
}
`;
}

function importsFor(body: CodeBody | null): string[] {
  const common = ['fmt', 'io', 'log', 'net/http'];
  if (body === null) return common;
  return body.text === null ? ['bytes', 'encoding/base64', ...common] : [...common, 'strings'];
}

function readerOf({ text }: CodeBody): string {
  return text === null ? 'bytes.NewReader(body)' : `strings.NewReader(${quotedText(text)})`;
}

function decodedBody({ bytes }: CodeBody): string[] {
  return [`	body, err := base64.StdEncoding.DecodeString("${base64OfBytes(bytes)}")`, ...CHECK];
}
