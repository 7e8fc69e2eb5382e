import { hasWords, type Literal, literalsIn } from './literals-in';

/** What the admin API's errors are made of. */
const SOURCES = import.meta.glob<string>(
  [
    '../../admin/**/*.ts',
    '../../db/**/*.ts',
    '../../engine/{exchange-replay,faker,generate,json-path,log-filter,log-forwarding}/**/*.ts',
    '../../engine/{regex,rules,schema,time,xml}/**/*.ts',
    '../../engine/log-measures/series-query.ts',
    '../../engine/log-verify/expectation.ts',
    '../../engine/request/json-*.ts',
    '../../engine/route-pattern.ts',
    '../../engine/template/*.ts',
    '../../engine/template/helpers/{check-call,faker/find-faker-method}.ts',
    '../../objects/log/live/live-wish.ts',
    '../../objects/state/**/*.ts',
    '../../platform/**/*.ts',
    '../../services/**/*.ts',
    // What tells the client of a mock, the console, or the documentation, which are English.
    '!../../admin/openapi.ts',
    '!../../engine/template/{budget,built-in-helpers,frame,helper-result,json-text}.ts',
    '!../../objects/state/{remembering-object,served/serving-object}.ts',
    '!../../platform/deliveries/calls/due-tries.ts',
    '!../../platform/languages/**',
    '!../../platform/openapi-page/**',
    '!../../platform/outbound/outbound.ts',
    '!../../platform/request-examples/**',
    '!../../platform/webhook-signature/{proofs,schemes}/**',
    '!../../platform/webhook-signature/{near-miss,verify-signature,scheme-facts}.ts',
    '!../../services/auth/{answers,judging,memory,openapi,operations}/**',
    '!../../services/http/{demo-shop,misses,redirect-answer}.ts',
    '!../../services/http/answers/answer-errors.ts',
    '!../../services/http/collections/{answer-parts,item-body}.ts',
    '!../../services/http/files/file-answer.ts',
    '!../../services/http/proxy/proxy-request.ts',
    '!../../services/http/recordings/*-{answers,endpoint,endpoints,exchange,exchanges}.ts',
    '!../../services/http/scripts/quickjs/**',
    '!../../services/images/{answers,bearer,codecs,form,jobs,openapi,operations,rekognition,storage}/**',
    '!../../services/images/{vendors,vision}/**',
    '!../../services/images/{demo,memory/work-jobs}.ts',
    '!../../services/s3/{answers,body,documents,handlers,operations,shared,shelf,signature}/**',
    '!../../services/s3/demo-files.ts',
    '!../../services/webhooks/sender/hostile-words.ts',
    '!../../services/webhooks/admin/made-signature.ts',
    '!../../services/webhooks/{openapi,samples,seed}/**',
    '!../../services/http/scripts/{run-script,script-answer,script-faker,script-host}.ts',
    '!**/*.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

export type Told = Literal & { file: string };

/** Every text of those sources. */
export function everyLiteral(): Told[] {
  return Object.entries(SOURCES).flatMap(([path, source]) => {
    const file = path.replace('../../', '');
    const isMessage = file.startsWith('engine/template/') ? isComplaint : isSentence;
    return literalsIn(source, isMessage).map((literal) => ({ ...literal, file }));
  });
}

/** Words, and the end of a sentence, or what a hole ends it with. */
function isSentence(text: string): boolean {
  const isStatement = /^[A-Z]{4}/.test(text);
  return hasWords(text) && /([.?]|[.:] \{\d\})$/.test(text) && !isStatement;
}

/** Templates complain without a full stop. Some of their suggestions are templates, and one name is of two words. */
function isComplaint(text: string): boolean {
  const isSource = /^(<|\{\{#\*)/.test(text);
  return hasWords(text) && !isSource && text !== 'this value';
}
