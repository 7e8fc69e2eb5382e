import { base64OfBytes } from '../engine/base64';
import { dominantColours } from '../engine/images/colours/dominant-colours';
import { inspectImage } from '../engine/images/inspect-image';
import { blurHashOf } from '../services/images/codecs/blur-hash';
import type { VariantSpec } from '../services/images/settings/variant-config';
import { makeVariants } from '../services/images/variants/make-variants';

/** Makes the variants that the query tells of the image in the body, as the product would, and tells all about it. */
async function answer(request: Request): Promise<Response> {
  const specs: VariantSpec[] = JSON.parse(new URL(request.url).searchParams.get('specs') ?? '[]');
  const bytes = new Uint8Array(await request.arrayBuffer());
  const inspected = inspectImage(bytes);
  if (!inspected.ok) return new Response(inspected.problem.detail, { status: 422 });
  const { variants, small } = await makeVariants(bytes, inspected.image, specs);
  return Response.json({
    image: inspected.image,
    globals: ['ImageData', 'location'].filter((name) => name in globalThis),
    colours: dominantColours(small, 5),
    hash: blurHashOf(small),
    variants: variants.map(({ width, height, bytes: made }) => ({
      width,
      height,
      bytes: base64OfBytes(made),
    })),
  });
}

// biome-ignore lint/style/noDefaultExport: workerd takes a Worker's handlers so.
export default { fetch: answer };
