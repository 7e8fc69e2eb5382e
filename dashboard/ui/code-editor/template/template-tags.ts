import { Tag } from '@lezer/highlight';
import type { TemplateToken } from './template-tokens';

type TagToken = Extract<TemplateToken, `tag${string}`>;

/** What stands between braces has a ground of its own, so that it shows in JSON. */
export const TEMPLATE_TAGS: Readonly<Record<TagToken, Tag>> = {
  tagBrace: Tag.define(),
  tagKeyword: Tag.define(),
  tagName: Tag.define(),
  tagPath: Tag.define(),
  tagString: Tag.define(),
  tagNumber: Tag.define(),
  tagNote: Tag.define(),
  tagSpace: Tag.define(),
};
