import { type Budget, FileProblem, LIMITS } from './model.ts';

export class ArchiveBudget implements Budget {
  #files = 0;
  #bytes = 0;

  take(): void {
    this.#files++;
    if (this.#files > LIMITS.entries || this.left <= 0) throw new FileProblem('too-many');
  }

  unpacked(size: number): void {
    this.#bytes += size;
  }

  get left(): number {
    return LIMITS.unpacked - this.#bytes;
  }
}
