import type { Inspected } from './facts';
import { found, malformed, truncated } from './findings';
import { jpegStructure } from './jpeg-structure';

export function inspectJpeg(bytes: Uint8Array): Inspected {
  const { frame, orientation, hasMetadata, scans, end } = jpegStructure(bytes);
  if (end === 'cut') return truncated('jpeg', 'its end marker is missing');
  if (end !== 'complete') return malformed('jpeg', end.damaged);
  if (!frame || scans === 0) return malformed('jpeg', 'it holds no pixels');
  return found({
    format: 'jpeg',
    stored_width: frame.width,
    stored_height: frame.height,
    orientation,
    has_alpha: false,
    has_metadata: hasMetadata,
  });
}
