import { charge } from './budget';
import type { PageContext } from './context';
import { isRecord, recordOf } from './json-value';
import { follow, inSchema } from './reference';
import { sampleOf } from './sample';

export type MediaType = { type: string; schema: unknown; example: unknown };

const MOST_TYPES = 8;

/** The media types of a body, each with one example: the document's own, else one made from the schema. */
export function mediaTypes(content: unknown, context: PageContext): MediaType[] {
  const entries = Object.entries(recordOf(content));
  charge(context.budget, entries.length);
  return entries.slice(0, MOST_TYPES).map(([type, value]) => {
    const media = recordOf(value);
    return { type, schema: media.schema, example: given(media, context) ?? sample(media, context) };
  });
}

/** The document's own, by whichever of both names. */
export function given(media: Record<string, unknown>, context: PageContext): unknown {
  if (media.example !== undefined) return media.example;
  const first = Object.values(recordOf(media.examples))[0];
  return recordOf(follow(context, first).value).value;
}

function sample(media: Record<string, unknown>, context: PageContext): unknown {
  return isRecord(media.schema) ? sampleOf(inSchema(context, media.schema), media.schema) : undefined;
}
