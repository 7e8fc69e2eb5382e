/** A picture as pixels: red, green, blue and alpha of each, row by row, alpha not multiplied in. */
export type Raster = { width: number; height: number; data: Uint8ClampedArray };
