import { commentLines } from '../exchange-code/comment-lines';
import { goAddress } from '../exchange-code/go-address';
import { quotedText } from '../exchange-code/text-literal';
import { goBody } from './go-body';
import { GO_CHECK, goOf, variable } from './go-value';
import { plainText, type SampleHeader, type SampleRequest, secretsOf } from './sample-request';

export function goSample(request: SampleRequest): string {
  const { method, url, headers, auth, body, notes } = request;
  const plain = plainText(url);
  const address = plain === null ? null : goAddress(plain);
  const sent = body && goBody(body);
  const typed: SampleHeader[] = sent?.type ? [['content-type', sent.type]] : [];
  const typeLines = sent?.typeLine ? [sent.typeLine] : [];
  const target = address ? quotedText(address.url) : goOf(url);
  const lines = [
    ...(sent?.before ?? []),
    `	request, err := http.NewRequest(${quotedText(method)}, ${target}, ${sent?.reader ?? 'nil'})`,
    ...GO_CHECK,
    ...(address && address.opaque !== null ? [`	request.URL.Opaque = ${quotedText(address.opaque)}`] : []),
    ...typeLines,
    ...[...typed, ...headers].map(
      ([name, value]) => `	request.Header.Set(${quotedText(name)}, ${goOf(value)})`,
    ),
    ...(auth ? [`	request.SetBasicAuth(${variable(auth.user)}, ${variable(auth.password)})`] : []),
    '	response, err := http.DefaultClient.Do(request)',
    ...GO_CHECK,
    '	defer response.Body.Close()',
    '	answer, err := io.ReadAll(response.Body)',
    ...GO_CHECK,
    '	fmt.Println(response.Status, string(answer))',
  ];
  const imports = new Set(['fmt', 'io', 'log', 'net/http', ...(sent?.imports ?? [])]);
  if (secretsOf(request).length > 0) imports.add('os');
  return `${commentLines('//', notes)}package main

import (
${[...imports]
  .sort()
  .map((name) => `	"${name}"`)
  .join('\n')}
)

func main() {
${lines.join('\n')}
}
`;
}
