import type { Answer, HeaderList } from '../../../engine/answer';
import { jsonAnswer } from '../answers/answers';
import { jobDocumentOf, resultDocumentOf } from '../answers/job-documents';
import { refuse } from '../answers/refusals';
import { POLL_SECONDS } from '../answers/upload-answers';
import type { JobDocument } from '../documents/job-documents';
import type { ImagesCall } from '../images-call';
import { removeJob } from '../jobs/remove-job';
import { findJob, findOwnJob } from './find-job';

const LATER: HeaderList = [['retry-after', String(POLL_SECONDS)]];

export async function status(call: ImagesCall): Promise<Answer> {
  const { context } = call;
  const job = await findJob(call);
  if (!job.ok) return refuse(context.why, job.refusal);
  const document = jobDocumentOf(job.value, context);
  return jsonAnswer(200, document, isOver(document) ? [] : LATER);
}

export async function result(call: ImagesCall): Promise<Answer> {
  const { context } = call;
  const job = await findJob(call);
  if (!job.ok) return refuse(context.why, job.refusal);
  const document = jobDocumentOf(job.value, context);
  if (!isOver(document)) return jsonAnswer(202, document, LATER);
  const { error, job_id } = document;
  if (!error) return jsonAnswer(200, resultDocumentOf(job.value, document, context));
  return refuse(context.why, {
    status: 422,
    code: 'job_failed',
    title: 'The job has failed',
    detail: `There is no result of this job: ${error.message}`,
    step: 'job',
    members: { job_id, error },
  });
}

export async function remove(call: ImagesCall): Promise<Answer> {
  const { context } = call;
  const job = await findOwnJob(call);
  if (!job.ok) return refuse(context.why, job.refusal);
  const { id, user } = job.value;
  await removeJob(context, { id, user });
  return { status: 204, headers: [], body: null };
}

function isOver({ status }: JobDocument): boolean {
  return status === 'completed' || status === 'failed';
}
