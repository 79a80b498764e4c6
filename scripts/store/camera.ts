import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../drive/sidebar.ts';

export interface Point {
  x: number;
  y: number;
}

/** One picture of the film: what the browser shows, where the pointer is, and what is said below. */
export interface Frame {
  png: Uint8Array;
  pointer: Point | null;
  isPressed: boolean;
  caption: string;
  /** How long it stands, ms. */
  ms: number;
}

/** The pointer's way in so many steps, and the page's way where a step scrolls it. */
const GLIDE = 6;
const SCROLL = 5;
const STEP_MS = 60;

/** Slow at both ends. */
const eased = (share: number) => (1 - Math.cos(Math.PI * share)) / 2;

/** Takes the pictures of a film while a page is worked as a person does. */
export class Camera {
  readonly frames: Frame[] = [];
  caption = '';
  #pointer: Point;

  constructor(size: { width: number; height: number }) {
    this.#pointer = { x: size.width * 0.42, y: size.height * 0.62 };
  }

  /** What is there already, without a pointer. */
  still(png: Uint8Array, ms: number): void {
    this.frames.push({ png, pointer: null, isPressed: false, caption: this.caption, ms });
  }

  /** What the page shows now. */
  async look(page: Page, ms: number): Promise<void> {
    this.#add(await shot(page), ms);
  }

  /** Goes to something, presses it, waits until `done`, and follows the page where that scrolls it. */
  async press(
    page: Page,
    selector: string,
    done: (page: Page) => Promise<unknown>,
    ms: number,
  ): Promise<void> {
    const element = await page.waitForSelector(selector, { timeout: PATIENCE });
    if (!element) throw new Error(`nothing to press: ${selector}`);
    await this.#glide(page, await middleOf(element));
    const before = await page.evaluate(() => scrollY);
    await page.mouse.click(this.#pointer.x, this.#pointer.y);
    this.#add(this.frames.at(-1)?.png ?? (await shot(page)), 2 * STEP_MS, true);
    await done(page);
    await rested(page);
    await this.#scrolled(page, before);
    await this.look(page, ms);
  }

  #add(png: Uint8Array, ms: number, isPressed = false): void {
    this.frames.push({ png, pointer: this.#pointer, isPressed, caption: this.caption, ms });
  }

  async #glide(page: Page, to: Point): Promise<void> {
    const from = this.#pointer;
    await page.mouse.move(to.x, to.y);
    const png = await shot(page);
    for (let step = 1; step <= GLIDE; step++) {
      const share = eased(step / GLIDE);
      this.#pointer = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      this.#add(png, step === GLIDE ? 4 * STEP_MS : STEP_MS);
    }
  }

  /** Shows the way from where the page stood to where it stands: without motion it is there at once. */
  async #scrolled(page: Page, before: number): Promise<void> {
    const after = await page.evaluate(() => scrollY);
    if (before === after) return;
    for (let step = 1; step < SCROLL; step++) {
      const place = before + (after - before) * eased(step / SCROLL);
      await page.evaluate((y) => scrollTo(0, y), place);
      this.#add(await shot(page), STEP_MS);
    }
    await page.evaluate((y) => scrollTo(0, y), after);
    await rested(page);
  }
}

async function middleOf(element: ElementHandle): Promise<Point> {
  const box = await element.boundingBox();
  if (!box) throw new Error('what is to be pressed cannot be seen');
  return { x: box.x + Math.min(box.width / 2, 90), y: box.y + box.height / 2 };
}

/** Two frames: what was asked for is drawn, and the page has come to rest. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

async function shot(page: Page): Promise<Uint8Array> {
  await rested(page);
  return page.screenshot();
}
