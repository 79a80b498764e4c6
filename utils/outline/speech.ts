import { dateIn } from './dates.ts';

/** The line under the title of a report that was given before an assembly. */
export interface Speech {
  date: string | null;
  /** Whose report it is: that of the government whose people's congress met. */
  agency: string | null;
}

/** ——2025年1月12日在白石县第十八届人民代表大会第四次会议上. */
const GIVEN = /在([\u4e00-\u9fff]{0,16}[省市县区镇乡州盟旗])第[一二三四五六七八九十\d]{1,4}届人民代表大会/;
const LONGEST = 60;

/** When and before which assembly a government work report was given; null for other lines. */
export function speechIn(text: string): Speech | null {
  const place = text.length > LONGEST ? undefined : GIVEN.exec(text)?.[1];
  if (place === undefined) return null;
  // 在县第十八届人民代表大会: which county it is stands elsewhere.
  return { date: dateIn(text), agency: place.length > 1 ? `${place}人民政府` : null };
}
