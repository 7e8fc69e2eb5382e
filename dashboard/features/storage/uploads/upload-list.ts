import { createStore } from 'solid-js/store';

export type UploadState = 'waiting' | 'sending' | 'paused' | 'failed' | 'done';

export type Upload = {
  id: number;
  groupId: string;
  bucket: string;
  key: string;
  size: number;
  /** Bytes. */
  sent: number;
  parts: number;
  partsSent: number;
  state: UploadState;
  /** Bytes per second. */
  speed?: number | undefined;
  failure?: string | undefined;
};

/** Of the whole tab: an upload goes on while its reader looks at other pages. */
const [uploads, setUploads] = createStore<Upload[]>([]);

export { uploads };

export function listUpload(upload: Upload): void {
  setUploads((all) => [...all, upload]);
}

export function changeUpload(id: number, change: Partial<Upload>): void {
  setUploads((upload) => upload.id === id, change);
}

export function unlistUploads(isGone: (upload: Upload) => boolean): void {
  setUploads((all) => all.filter((upload) => !isGone(upload)));
}

export function uploadsOf(groupId: string): Upload[] {
  return uploads.filter((upload) => upload.groupId === groupId);
}
