import * as z from 'zod';

/** An absent member may also be null. */
export function optional<Type extends z.ZodType>(type: Type): z.ZodOptional<z.ZodNullable<Type>> {
  return type.nullish();
}

export const percent = z.number().min(0).max(100);

const s3Object = z.object({
  Bucket: optional(z.string().min(3).max(255)),
  Name: optional(z.string().min(1).max(1024)),
  Version: optional(z.string().min(1).max(1024)),
});

/** `Bytes` are base64, as JSON has no bytes. */
export const image = z.object({ Bytes: optional(z.string().min(1)), S3Object: optional(s3Object) });

export type SentImage = z.infer<typeof image>;

const boxSide = optional(z.number());

export const sentBox = z.object({ Width: boxSide, Height: boxSide, Left: boxSide, Top: boxSide });
