import { alignedTable } from '../aligned-table.ts';
import { importBundle } from '../import-bundle.ts';

type DescribedScheme = {
  scheme: string;
  headers: string[];
  signs: string;
  secret_form: string;
  description: string;
};

type Signatures = {
  SIGNATURE_SCHEMES: readonly string[];
  customSignature: { parse(value: object): unknown };
  describeScheme(settings: { scheme: string; custom: unknown }): DescribedScheme;
};

/** As the code itself describes them. */
export async function loadSchemes(): Promise<DescribedScheme[]> {
  const { SIGNATURE_SCHEMES, customSignature, describeScheme } = (await importBundle({
    exports: [
      "export { SIGNATURE_SCHEMES, customSignature } from './signature-config';",
      "export { describeScheme } from './scheme-facts';",
    ].join('\n'),
    from: 'worker/platform/webhook-signature',
    // What a bundle exports is known to nobody but its author.
  })) as Signatures;
  const custom = customSignature.parse({});
  return SIGNATURE_SCHEMES.map((scheme) => describeScheme({ scheme, custom }));
}

export function schemesTable(schemes: readonly DescribedScheme[]): string {
  return alignedTable([
    ['scheme', 'headers', 'what is signed', 'the secret', ''],
    ...schemes
      .filter(({ scheme }) => scheme !== 'none')
      .map(({ scheme, headers, signs, secret_form, description }) => [
        `\`${scheme}\``,
        headers.map((header) => `\`${header}\``).join(', '),
        signs,
        secret_form,
        description,
      ]),
  ]);
}
