import type { Tags } from '../../../engine/s3/access/tags';
import { checkTags } from '../documents/tag-rules';
import { tagList } from '../handlers/tag-record';
import { saidByStore } from './said-by-store';

/** As S3 takes them. */
export async function checkedTags(tags: Tags): Promise<Tags> {
  await saidByStore(Promise.resolve().then(() => checkTags(tagList(tags), 'object')));
  return tags;
}
