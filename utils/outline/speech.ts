import { dateIn } from './dates.ts';

/** The line under the title of a report that was given before an assembly. */
export interface Speech {
  date: string | null;
  /** Whose report it is: that of the government whose people's congress met. */
  agency: string | null;
}

/** ——2025年1月12日在白石县第十八届人民代表大会第四次会议上. */
const GIVEN =
  /在([\u4e00-\u9fff]{0,16}[省市县区镇乡州盟旗])第?[一二三四五六七八九十\d]{1,4}届(人民代表大会|委员会)/;
const LONGEST = 60;

/** When and before which assembly a government work report was given; null for other lines. */
export function speechIn(text: string): Speech | null {
  const found = text.length > LONGEST ? null : GIVEN.exec(text);
  if (!found) return null;
  const [, place = '', body] = found;
  // 在县第十八届人民代表大会: which county it is stands elsewhere; a committee is that of the 政协.
  const isNamed = place.length > 1 && body === '人民代表大会';
  return { date: dateIn(text), agency: isNamed ? `${place}人民政府` : null };
}

/** （2024年1月9日　赵某）: the day, and who spoke. */
const DAY = /^[（(](?:19|20)\d\d年\d{1,2}月\d{1,2}日\s*(?!起|施行|通过|印发)[\u4e00-\u9fff·]{2,8}[）)]$/;

export const daySpoken = (text: string): Speech | null =>
  DAY.test(text.trim()) ? { date: dateIn(text), agency: null } : null;
