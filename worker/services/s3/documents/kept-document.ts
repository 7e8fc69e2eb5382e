import { S3Error } from '../../../engine/s3/s3-error';
import { readXml } from './read-xml';
import { writeXml, type XmlFields } from './write-xml';
import { malformedXml, type XmlElement } from './xml-element';

/** An element that is kept and shown, and that nothing here acts on. */
export type KeptElement = { name: string; content: string | KeptElement[] };
export type KeptDocument = KeptElement[];

/** Of these a bucket has several, each under an id. */
export const LISTED_KINDS = {
  analytics: { root: 'AnalyticsConfiguration', list: 'ListBucketAnalyticsConfigurationResult' },
  inventory: { root: 'InventoryConfiguration', list: 'ListInventoryConfigurationsResult' },
  metrics: { root: 'MetricsConfiguration', list: 'ListMetricsConfigurationsResult' },
  'intelligent-tiering': {
    root: 'IntelligentTieringConfiguration',
    list: 'ListBucketIntelligentTieringConfigurationsOutput',
  },
} as const;

export type ListedKind = keyof typeof LISTED_KINDS;

export function parseListed(xml: string, kind: ListedKind, id: string): KeptDocument {
  const kept = readXml(xml, LISTED_KINDS[kind].root).children.map(keep);
  const named = kept.find(({ name }) => name === 'Id');
  if (named === undefined) throw malformedXml();
  if (named.content !== id)
    throw new S3Error('InvalidArgument', {
      message: 'The configuration ID does not match the ID in the request URI.',
      details: { ArgumentName: 'id', ArgumentValue: id },
    });
  return kept;
}

export function renderListed(kept: KeptDocument, kind: ListedKind): string {
  return writeXml(LISTED_KINDS[kind].root, shown(kept));
}

export function renderListedAll(
  documents: readonly KeptDocument[],
  kind: ListedKind,
  { token, nextToken }: { token?: string; nextToken?: string } = {},
): string {
  const { root, list } = LISTED_KINDS[kind];
  return writeXml(list, {
    ContinuationToken: token,
    [root]: documents.map(shown),
    IsTruncated: nextToken !== undefined,
    NextContinuationToken: nextToken,
  });
}

export function parseReplication(xml: string): KeptDocument {
  const kept = readXml(xml, 'ReplicationConfiguration').children.map(keep);
  if (!['Role', 'Rule'].every((each) => kept.some(({ name }) => name === each))) throw malformedXml();
  return kept;
}

export function renderReplication(kept: KeptDocument): string {
  return writeXml('ReplicationConfiguration', shown(kept));
}

function keep({ name, text, children }: XmlElement): KeptElement {
  return { name, content: children.length === 0 ? text : children.map(keep) };
}

function shown(kept: KeptDocument): XmlFields {
  return {
    '': kept.map(({ name, content }) => ({
      [name]: typeof content === 'string' ? content : shown(content),
    })),
  };
}
