/** All that the dashboard knows of the Worker: types, from the declarations that scripts/build-types.ts emits. */
export type { AdminApi } from '../../dist/types/worker/admin/api-type';
export type { Health } from '../../dist/types/worker/admin/health';
export type { Exchange, ExchangeSummary, KeptBody, Why } from '../../dist/types/worker/engine/exchange';
export type { LiveFrame } from '../../dist/types/worker/engine/log-live/live-frame';
export type { FieldError } from '../../dist/types/worker/platform/errors';
export type { ProblemDocument } from '../../dist/types/worker/platform/problem';
export type {
  HistoryDocument,
  JobDocument,
  ResultDocument,
} from '../../dist/types/worker/services/images/documents/job-documents';
export type { StressReport } from '../../dist/types/worker/services/images/documents/own-documents';
