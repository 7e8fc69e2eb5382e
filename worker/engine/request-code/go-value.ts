import { quotedText } from '../exchange-code/text-literal';
import { type SampleText, Secret } from './sample-request';

export const GO_CHECK = ['	if err != nil {', '		log.Fatal(err)', '	}'];

/** What a raw string can hold and a reader can see. */
const CALM = /^[^`\uFEFF\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

/** gofmt wants blanks around the sign where the value is the only one that is handed over. */
export function goOf(text: SampleText, sign: '+' | ' + ' = '+'): string {
  const parts = text.filter((part) => part !== '');
  if (parts.length === 0) return '""';
  return parts.map((part) => (part instanceof Secret ? variable(part) : goText(part))).join(sign);
}

/** Raw where it has quotes or lines of its own. */
function goText(text: string): string {
  return /["\n]/.test(text) && CALM.test(text.replaceAll('\n', '')) ? `\`${text}\`` : quotedText(text);
}

export function variable(secret: Secret): string {
  return `os.Getenv("${secret.variable}")`;
}
