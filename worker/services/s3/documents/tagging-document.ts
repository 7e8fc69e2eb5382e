import type { Tag } from '../../../engine/s3/settings/tag';
import { fields, many, required } from './element-fields';
import { rawText } from './element-values';
import { readXml } from './read-xml';
import { checkTags, type Tagged } from './tag-rules';
import { writeXml } from './write-xml';

export const readTag = fields({ Key: required(rawText), Value: required(rawText) });

const read = fields({ TagSet: required(fields({ Tag: many(readTag) })) });

export function parseTagging(xml: string, of: Tagged): Tag[] {
  const tags = read(readXml(xml, 'Tagging')).TagSet.Tag;
  checkTags(tags, of);
  return tags;
}

export function renderTagging(tags: readonly Tag[]): string {
  return writeXml('Tagging', { TagSet: { Tag: tags } });
}
