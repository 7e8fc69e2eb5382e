import type { Raster } from '../../../../engine/images/raster';
import { exact } from '../percents';

/** Sharper than this a picture can hardly be: neighbours that differ by so much, on average. */
const FULL_SHARPNESS = 32;
/** Half of all black and half white. */
const FULL_CONTRAST = 127.5;

/** From 0 to 100, of what the pixels really are. */
export function pictureQuality(raster: Raster) {
  const light = lightOf(raster);
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length;
  const variance = light.reduce((sum, value) => sum + (value - mean) ** 2, 0) / light.length;
  return {
    Brightness: exact((mean / 255) * 100),
    Sharpness: exact(Math.min(1, edgesOf(light, raster.width) / FULL_SHARPNESS) * 100),
    Contrast: exact(Math.min(1, Math.sqrt(variance) / FULL_CONTRAST) * 100),
  };
}

/** How bright each pixel is to the eye, as on white where it can be seen through. */
function lightOf({ width, height, data }: Raster): Float64Array {
  const light = new Float64Array(width * height);
  for (let index = 0; index < light.length; index++) {
    const at = index * 4;
    const [red = 0, green = 0, blue = 0, alpha = 255] = data.subarray(at, at + 4);
    const own = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    light[index] = (own * alpha + 255 * (255 - alpha)) / 255;
  }
  return light;
}

/** How much a pixel differs from the ones to its left and above, on average. */
function edgesOf(light: Float64Array, width: number): number {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < light.length; index++) {
    const own = light[index] ?? 0;
    if (index % width > 0) {
      sum += Math.abs(own - (light[index - 1] ?? 0));
      count++;
    }
    if (index >= width) {
      sum += Math.abs(own - (light[index - width] ?? 0));
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
