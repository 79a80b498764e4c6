import { pick } from '../bench/random.ts';

type Random = () => number;

const PIECES = [
  '<p>',
  '</p>',
  '<td>',
  '</table>',
  '<table><tr><td rowspan="900" colspan="900">',
  '<div style="display:none">',
  '</div></div></div>',
  '<br>',
  '<span>',
  '<!--',
  '-->',
  '<script>document.title = 1</script>',
  '<template>',
  '<svg><title>',
  '<select><option>',
  '<plaintext>',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\u0000',
  '（',
  '其中',
  '一、',
  '由12个减至7个',
  '99999999999999999999万亿',
  '-0',
  '１２３',
  '〇',
  '占100%',
  '=1+1',
];

const NUMBERS = ['0', '-1', '00', '1e9', '2021', '9'.repeat(40), '0.1.2', '1,2,3', '', '〇', '一百亿'];

/** Two places of a text, the first no later than the second and at most `most` apart. */
function stretch(random: Random, text: string, most: number): [number, number] {
  const from = Math.floor(random() * (text.length + 1));
  return [from, Math.min(text.length, from + Math.floor(random() * most))];
}

/** Another number where one stands. */
function renumber(random: Random, markup: string): string {
  return markup.replace(/\d+/g, (found) => (random() < 0.05 ? pick(random, NUMBERS) : found));
}

/** A tag lost where one stands. */
function untag(random: Random, markup: string): string {
  return markup.replace(/<[^>]*>/g, (found) => (random() < 0.02 ? '' : found));
}

/** What is done to a page: each takes markup and gives markup. */
const MUTATIONS: readonly ((random: Random, markup: string) => string)[] = [
  renumber,
  untag,
  function insert(random, markup) {
    const [at] = stretch(random, markup, 1);
    return markup.slice(0, at) + pick(random, PIECES) + markup.slice(at);
  },
  function remove(random, markup) {
    const [from, to] = stretch(random, markup, 300);
    return markup.slice(0, from) + markup.slice(to);
  },
  function repeat(random, markup) {
    const [from, to] = stretch(random, markup, 400);
    return markup.slice(0, to) + markup.slice(from, to).repeat(Math.floor(random() * 20)) + markup.slice(to);
  },
  function move(random, markup) {
    const [from, to] = stretch(random, markup, 400);
    const rest = markup.slice(0, from) + markup.slice(to);
    const [at] = stretch(random, rest, 1);
    return rest.slice(0, at) + markup.slice(from, to) + rest.slice(at);
  },
  function spoil(random, markup) {
    const [at] = stretch(random, markup, 1);
    return markup.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + markup.slice(at + 1);
  },
];

/** The markup after one to twelve mutations; the same random numbers give the same page. */
export function mutated(random: Random, markup: string): string {
  let out = markup;
  const times = 1 + Math.floor(random() * 12);
  for (let i = 0; i < times; i++) out = pick(random, MUTATIONS)(random, out);
  return out;
}
