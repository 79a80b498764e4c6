/**
 * Does `work`, and once more after each of the pauses (ms) while it fails; resolves to what it gives, rejects
 * with the error of the last attempt.
 */
export async function insist<Result>(
  work: () => Promise<Result>,
  pauses: readonly number[],
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
