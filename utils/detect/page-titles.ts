import type { Page } from '../model.ts';
import { agencyOfTitle } from './agency.ts';
import { kindOfReport } from './report-title.ts';
import { yearOfTitle } from './titles.ts';

const isWhole = (title: string) =>
  kindOfReport(title) !== null && yearOfTitle(title) !== null && agencyOfTitle(title) !== null;

/** 视频｜2024年政府工作报告 is not that report. */
const RETOLD = /^(?:图解|图文|漫画|动漫|短?视频|音频|长图|海报|直播)\s*[|｜]/;

/** TITLE_COLUMN_SITE, TITLE-SITE, TITLE--SITE, SITE>>TITLE; the comma only before a site. */
const BETWEEN =
  /\s*[_|＿｜]\s*|\s+[-—–·•]+\s*|\s*[-—–]+\s+|-{1,4}(?=[\u4e00-\u9fff])|—{1,2}(?=[\u4e00-\u9fff]{2,20}(?:网|网站|政府|平台)$)|\s*[>＞»]+\s*|[,，](?=[^,，_|｜\s-]{2,20}(?:政府|[局委厅办]|网站?)(?:$|[_|｜\s-]))/;

/** A part of <title> with spaces in it: the report alone where the site or its column stands beside it. */
function withoutSite(part: string): string {
  const words = part.split(/\s+/).filter(Boolean);
  return words.length > 1 && words.length < 8 ? (words.find(isWhole) ?? part) : part;
}

function titleParts(title: string): string[] {
  if (RETOLD.test(title)) return [title.replace(/[|｜]/, '：')];
  const parts = title.split(BETWEEN).map((part) => part.trim());
  return (parts.length > 1 ? parts : [title]).filter((part) => part.length >= 4).map(withoutSite);
}

/** The titles that a page gives itself outside its text, the surest first. */
export function pageTitles(page: Page): string[] {
  const titles = [
    page.meta.articletitle,
    page.heading,
    page.panel.名称,
    page.panel.标题,
    page.panel.信息名称,
    ...titleParts(page.title),
  ];
  return [
    ...new Set(
      titles.filter((title): title is string => Boolean(title)).map((title) => title.replace(/\s+/g, '')),
    ),
  ];
}

const COMPILATION = /汇编|[（(]\d+篇[）)]/;
/** The title of several reports together names none of them. */
export const namesCompilation = (title: string) => COMPILATION.test(title);
export const isCompilation = (page: Page) => pageTitles(page).some(namesCompilation);
