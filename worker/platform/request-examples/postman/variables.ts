import { type SampleText, Secret } from '../../../engine/request-code/sample-request';

/** As Postman writes a variable. */
export function reference(secret: Secret): string {
  return `{{${secret.name}}}`;
}

export function postmanText(text: SampleText): string {
  return text.map((part) => (part instanceof Secret ? reference(part) : part)).join('');
}
