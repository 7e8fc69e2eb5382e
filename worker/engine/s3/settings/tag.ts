/** Settings keep the names that they have in S3's documents, so nothing stands between the two. */
export type Tag = { Key: string; Value: string };
