export const SSE_ALGORITHMS = ['AES256', 'aws:kms', 'aws:kms:dsse'] as const;

export type SseAlgorithm = (typeof SSE_ALGORITHMS)[number];

export type EncryptionRule = {
  ApplyServerSideEncryptionByDefault?: { SSEAlgorithm: SseAlgorithm; KMSMasterKeyID?: string };
  BucketKeyEnabled?: boolean;
  BlockedEncryptionTypes?: { EncryptionType: string[] };
};

export type BucketEncryption = { Rule: EncryptionRule[] };
