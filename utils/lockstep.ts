/** Work that pauses between its steps. */
export type Steps<T> = Generator<void, T>;

/**
 * Does works of one kind side by side: the first step of all of them, then the second of all, and so on. The code of
 * a step then stays in the fastest memory of the processor until everybody has taken it; one work after another
 * would bring the code of all steps back for each.
 */
export function inLockstep<T>(works: readonly Steps<T>[]): T[] {
  const results: T[] = [];
  let open = works.map((work, at) => ({ work, at }));
  while (open.length > 0)
    open = open.filter(({ work, at }) => {
      const { value, done } = work.next();
      if (done) results[at] = value;
      return !done;
    });
  return results;
}

/** Does one work to its end. */
export const finished = <T>(work: Steps<T>): T => inLockstep([work])[0] as T;
