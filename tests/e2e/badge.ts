import type { Stage } from './support.ts';

/** What the toolbar button says in one tab. */
export interface Badge {
  /** '' where the extension may not know the address. */
  url: string;
  text: string;
  title: string;
}

/** The toolbar button in every tab, as a page of the extension is told; opens one for the question. */
export async function badges(stage: Stage): Promise<Badge[]> {
  const page = await stage.driven.openOwn('options.html');
  const found = await page.evaluate(async () => {
    interface Api {
      tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      action: Record<'getBadgeText' | 'getTitle', (where: { tabId: number }) => Promise<string>>;
    }
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = scope.browser ?? scope.chrome;
    return Promise.all(
      (await tabs.query({})).map(async ({ id, url }) => ({
        url: url ?? '',
        text: await action.getBadgeText({ tabId: id }),
        title: await action.getTitle({ tabId: id }),
      })),
    );
  });
  await page.close();
  return found;
}
