import type { Random } from '../random';
import type { SchemaValidator } from '../schema/compile-schema';
import { type ApplyFault, done, notDone } from './fault';
import { bodyJson } from './subject-body';
import { type Breach, isExactly } from './violations/breach';
import { findBreaches } from './violations/breaches';
import { changedAt } from './violations/changed-at';
import { shownPlace } from './violations/place';
import { validatorOf } from './violations/validator';

/** Characters that may be validated in all, so that a large body costs no more than a small one. */
const MOST_WORK = 4 * 1024 * 1024;
const MOST_TRIES = 100;
const LARGEST_BODY = 512 * 1024;

/** One change that the answer's schema must reject at exactly one place, which is told. */
export const contractViolation: ApplyFault<'contract_violation'> = (subject, _settings, random) => {
  const { schema } = subject.answer;
  if (schema === undefined) return notDone('The answer has no schema.');
  const json = bodyJson(subject);
  if (!json) return notDone('The body is not JSON.');
  if (json.text.length > LARGEST_BODY) return notDone('The body is too large to be broken in one place.');
  const validator = validatorOf(schema);
  if (!validator) return notDone('The schema cannot be used.');
  if (!validator.test(json.value)) return notDone('The body breaks its schema already.');
  const breaches = shuffled(findBreaches(schema, json.value, random), random);
  const tries = Math.min(MOST_TRIES, Math.ceil(MOST_WORK / (json.text.length + 1)));
  const broken = firstThatFits(breaches.slice(0, tries), json.value, validator);
  if (!broken) return notDone('No single change of the body breaks its schema.');
  const { breach, value } = broken;
  return done({ ...subject.answer, body: JSON.stringify(value) }, shownPlace(breach));
};

function firstThatFits(breaches: Breach[], value: unknown, validator: SchemaValidator) {
  for (const breach of breaches) {
    const changed = changedAt(value, breach.path, breach.change);
    if (isExactly(breach, validator.validate(changed))) return { breach, value: changed };
  }
  return null;
}

/** Every keyword of every place is as likely as any other, however many ways there are to break it. */
function shuffled(breaches: Breach[], random: Random): Breach[] {
  const groups = new Map<string, { roll: number; members: Breach[] }>();
  for (const breach of breaches) {
    const place = shownPlace(breach);
    const group = groups.get(place);
    if (!group) groups.set(place, { roll: random.next(), members: [breach] });
    else group.members.splice(random.integer(0, group.members.length), 0, breach);
  }
  const order = [...groups.values()].sort((one, other) => one.roll - other.roll);
  return order.flatMap(({ members }) => members);
}
