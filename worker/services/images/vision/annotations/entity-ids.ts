import { createRandom } from '../../../../engine/random';

/** What Google calls things in its knowledge graph, of those that are often seen. */
const KNOWN = `
Person /m/01g317 Man /m/04yx4 Woman /m/03bt1vf Boy /m/01bl7v Girl /m/05r655 Clothing /m/09j2d Footwear /m/09j5n
Dog /m/0bt9lr Cat /m/01yrx Bird /m/015p6 Horse /m/03k3r Sheep /m/07bgp Cow /m/01xq0k1 Elephant /m/0bwd_0j
Lion /m/096mb Bear /m/01dws Fish /m/0ch_cf Animal /m/0jbk Mammal /m/04rky Car /m/0k4j Bicycle /m/0199g
Bus /m/01bjv Truck /m/07r04 Boat /m/019jd Airplane /m/0cmf2 Motorcycle /m/04_sv Train /m/07jdr Vehicle /m/07yv9
Tree /m/07j7r Flower /m/0c9ph5 Plant /m/05s2s Building /m/0cgh4 House /m/03jm5 Chair /m/01mzpv Table /m/04bcr3
Couch /m/02crq1 Bed /m/03ssj5 Furniture /m/0c_jw Bottle /m/04dr76w Food /m/02wbm Pizza /m/0663v Apple /m/014j1m
Banana /m/09qck Cake /m/0fszt Laptop /m/01c648 Book /m/0bt_c3 Clock /m/01x3z Hat /m/02dl1y Dress /m/01d40f
Backpack /m/01940j Handbag /m/080hkjn Umbrella /m/0hnnb Guitar /m/0342h Piano /m/05r5c Camera /m/0dv5r
Toy /m/0138tl Ball /m/018xm Sky /m/01bqvp Mountain /m/09d_r
`;

const WORDS = KNOWN.trim().split(/\s+/);

const BY_NAME = new Map(
  WORDS.flatMap((name, index): [string, string][] =>
    index % 2 === 1 ? [] : [[name.toLowerCase(), WORDS[index + 1] ?? '']],
  ),
);

const DIGITS = '0123456789bcdfghjklmnpqrstvwxyz_';
const LENGTH = 5;

/** The same for the same name, whether Google has it or not. */
export function entityId(name: string): string {
  const known = BY_NAME.get(name.toLowerCase());
  if (known) return known;
  const random = createRandom(`entity ${name.toLowerCase()}`);
  const digits = Array.from({ length: LENGTH }, () => DIGITS.charAt(random.integer(0, DIGITS.length - 1)));
  return `/m/0${digits.join('')}`;
}
