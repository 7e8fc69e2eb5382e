import type { Tag } from './tag';

export const TRANSITION_CLASSES = [
  'GLACIER',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
] as const;

export type TransitionClass = (typeof TRANSITION_CLASSES)[number];

/** A Date is ISO 8601 at midnight UTC. */
export type LifecycleExpiration = { Date?: string; Days?: number; ExpiredObjectDeleteMarker?: boolean };

export type LifecycleTransition = { Date?: string; Days?: number; StorageClass: TransitionClass };

export type LifecycleFilter = {
  Prefix?: string;
  Tag?: Tag;
  ObjectSizeGreaterThan?: number;
  ObjectSizeLessThan?: number;
  And?: { Prefix?: string; Tag: Tag[]; ObjectSizeGreaterThan?: number; ObjectSizeLessThan?: number };
};

export type LifecycleRule = {
  ID: string;
  /** Of the first version of these documents; a rule has this or a Filter. */
  Prefix?: string;
  Filter?: LifecycleFilter;
  Status: 'Enabled' | 'Disabled';
  Expiration?: LifecycleExpiration;
  NoncurrentVersionExpiration?: { NoncurrentDays?: number; NewerNoncurrentVersions?: number };
  Transition: LifecycleTransition[];
  NoncurrentVersionTransition: {
    NoncurrentDays?: number;
    NewerNoncurrentVersions?: number;
    StorageClass: TransitionClass;
  }[];
  AbortIncompleteMultipartUpload?: { DaysAfterInitiation: number };
};

export type LifecycleConfiguration = { Rule: LifecycleRule[] };
