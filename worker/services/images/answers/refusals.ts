import type { Answer } from '../../../engine/answer';
import type { Why } from '../../../engine/exchange';
import { type Refusal, refuseAs } from '../../refusal';

export function refuse(why: Why, refusal: Refusal): Answer {
  return refuseAs('images', why, refusal);
}

/** Of a step that can fail: its value, or how it is refused. */
export type Or<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export function good<Value>(value: Value): Or<Value> {
  return { ok: true, value };
}

export function bad(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
