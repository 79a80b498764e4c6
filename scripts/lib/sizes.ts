import { parseSync, Visitor } from 'vite';

/** A function or method that has grown long. */
export interface LongFunction {
  /** `nameless` where nothing is called by its name. */
  name: string;
  /** Where it begins, counted from 1. */
  line: number;
  lines: number;
}

interface Span {
  start: number;
  end: number;
}

/** What a function is called by: the variable, property or method that it is the value of. */
function nameOfKey(key: { type: string; name?: unknown; value?: unknown }): string {
  return String(key.name ?? key.value ?? 'nameless');
}

/** The functions of a source file longer than `most` lines, first line to last, in their order. */
export function longFunctions(path: string, text: string, most: number): LongFunction[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const names = new Map<number, string>();
  const found: (Span & { own: string | undefined })[] = [];
  const keep = ({ start, end, ...node }: Span & { id?: { name: string } | null }) =>
    void found.push({ start, end, own: node.id?.name });
  new Visitor({
    VariableDeclarator: ({ id, init }) => void (init && names.set(init.start, nameOfKey(id))),
    Property: ({ key, value }) => void names.set(value.start, nameOfKey(key)),
    PropertyDefinition: ({ key, value }) => void (value && names.set(value.start, nameOfKey(key))),
    MethodDefinition: ({ key, value }) => void names.set(value.start, nameOfKey(key)),
    FunctionDeclaration: keep,
    FunctionExpression: keep,
    ArrowFunctionExpression: keep,
  }).visit(program);
  return found.flatMap(({ start, end, own }) => {
    const line = text.slice(0, start).split('\n').length;
    const lines = text.slice(start, end).split('\n').length;
    return lines > most ? [{ name: own ?? names.get(start) ?? 'nameless', line, lines }] : [];
  });
}
