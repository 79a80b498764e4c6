import { describe, expect, test } from 'vitest';
import { Underway } from '../../../components/underway.ts';

/** A width that is shown, and one that is kept; changes are kept when they are told to be. */
class View {
  shown = 380;
  kept = 380;
  readonly underway = new Underway(
    async () => this.kept,
    (kept: number) => {
      this.shown = kept;
    },
  );

  /** Shows a width at once; gives what keeps it, or fails to. */
  change(width: number): { keep: () => Promise<void>; fail: () => Promise<void> } {
    this.shown = width;
    let [resolve, reject] = [() => {}, (_: Error) => {}];
    const kept = new Promise<void>((...ends) => {
      [resolve, reject] = ends;
    });
    const done = this.underway.until(kept);
    return {
      keep: () => {
        this.kept = width;
        this.underway.news(width);
        resolve();
        return done;
      },
      fail: () => {
        reject(new Error('full'));
        return done;
      },
    };
  }
}

describe('changes shown before they are kept', () => {
  test('the news of an older change does not undo a newer one', async () => {
    const view = new View();
    const [first, second] = [view.change(390), view.change(400)];
    await first.keep();
    expect(view.shown).toBe(400);
    await second.keep();
    expect(view.shown).toBe(400);
  });

  test('what another page keeps meanwhile is shown once the change is through', async () => {
    const view = new View();
    const change = view.change(390);
    await change.keep();
    view.underway.news(500);
    expect(view.shown).toBe(500);
    const next = view.change(510);
    view.kept = 600;
    view.underway.news(600);
    expect(view.shown).toBe(510);
    await next.fail();
    expect(view.shown).toBe(600);
  });

  test('what cannot be kept is shown no longer', async () => {
    const view = new View();
    await view.change(390).fail();
    expect(view.shown).toBe(380);
  });

  test('a change that begins while what is kept is asked for stays', async () => {
    const view = new View();
    const through = view.change(390).keep();
    const next = view.change(400);
    await through;
    expect(view.shown).toBe(400);
    await next.keep();
    expect(view.shown).toBe(400);
  });
});
