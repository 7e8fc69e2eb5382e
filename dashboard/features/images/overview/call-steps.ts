import { shellWord } from '../../../api/curl-line';

type StepName = 'token' | 'upload' | 'status' | 'result';

type Step = { name: StepName; method: string; path: string; line: string };

/** The whole way of an upload; each line uses what the ones before it have found out. */
export function callSteps(baseUrl: string, origin: string, world: string): Step[] {
  const base = new URL(baseUrl, origin).href.replace(/\/+$/, '');
  const inWorld = world === 'main' ? '' : ` \\\n  -H ${shellWord(`x-understudy-world: ${world}`)}`;
  const token = `token=$(curl -s ${shellWord(`${base}/api/generate-token`)}${inWorld} | ${member('token')})`;
  const upload = `job=$(curl -s ${shellWord(`${base}/api/upload`)}${inWorld} \\
  -H "Authorization: Bearer $token" \\
  -F image=@photo.jpg | ${member('job_id')})`;
  const ask = (path: string) =>
    `curl -s ${shellWord(`${base}${path}/`)}"$job"${inWorld} \\\n  -H "Authorization: Bearer $token"`;
  return [
    { name: 'token', method: 'GET', path: '/api/generate-token', line: token },
    { name: 'upload', method: 'POST', path: '/api/upload', line: upload },
    { name: 'status', method: 'GET', path: '/api/status/{job_id}', line: ask('/api/status') },
    { name: 'result', method: 'GET', path: '/api/result/{job_id}', line: ask('/api/result') },
  ];
}

/** A member of an answer, with what every system has. */
function member(name: string): string {
  return `sed 's/.*"${name}": *"\\([^"]*\\)".*/\\1/'`;
}

/** 24 by 16 pixels: something to upload where nothing is at hand. */
const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQBAMAAAD+CqKmAAAAElBMVEUrHV56L4PZT3D3mkv/4IoYOlrAbBojAAAAQUlEQVR42mNgIA4IIgE8HCUQUHEBUxCOi4sTnKPi4gKWYjAGAhMgB0SjckJBwNjYFERBOFAA4QQbh+KQCQVrCQUA2qEgkfmliYUAAAAASUVORK5CYII=';

/** Makes the first job, with a picture that it brings along. */
export function firstUploadLine(baseUrl: string, origin: string, world: string): string {
  const base = new URL(baseUrl, origin).href.replace(/\/+$/, '');
  const inWorld = world === 'main' ? '' : ` \\\n  -H ${shellWord(`x-understudy-world: ${world}`)}`;
  return `token=$(curl -s ${shellWord(`${base}/api/generate-token`)} | ${member('token')})
echo ${TINY_PNG} | base64 -d | curl ${shellWord(`${base}/api/upload`)}${inWorld} \\
  -H "Authorization: Bearer $token" -F 'image=@-;filename=first.png'`;
}
