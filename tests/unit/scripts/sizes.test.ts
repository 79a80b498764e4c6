import { describe, expect, test } from 'vitest';
import { longFunctions } from '../../../scripts/lib/sizes.ts';

const body = '\n  1;\n  2;\n';

describe('long functions', () => {
  test('are named by what they are the value of, with their first line', () => {
    const text = [
      `function plain() {${body}}`,
      `const arrow = () => {${body}};`,
      `class Room { method() {${body}} field = () => {${body}}; }`,
      `const table = { entry: () => {${body}} };`,
      `export default () => {${body}};`,
    ].join('\n');
    expect(longFunctions('a.ts', text, 3)).toEqual([
      { name: 'plain', line: 1, lines: 4 },
      { name: 'arrow', line: 5, lines: 4 },
      { name: 'method', line: 9, lines: 4 },
      { name: 'field', line: 12, lines: 4 },
      { name: 'entry', line: 16, lines: 4 },
      { name: 'nameless', line: 20, lines: 4 },
    ]);
  });

  test('of as many lines as are allowed are not long', () => {
    expect(longFunctions('a.ts', `function plain() {${body}}`, 4)).toEqual([]);
  });

  test('are found among types and markup', () => {
    const text =
      'export function View<T>({ one }: { one: T }): JSX.Element {\n  return <p>{String(one)}</p>;\n}';
    expect(longFunctions('a.tsx', text, 2)).toEqual([{ name: 'View', line: 1, lines: 3 }]);
  });

  test('of a file that cannot be parsed are an error that names it', () => {
    expect(() => longFunctions('a.ts', 'function (', 1)).toThrow('a.ts: ');
  });
});
