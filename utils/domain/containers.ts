/**
 * Where the content systems of Chinese government sites keep the text of an article, best first. Facts from
 * public pages and crawlers of such sites; vendors partly from field knowledge.
 */
export const CONTENT_SYSTEMS: readonly string[] = [
  // 开普 UCAP
  '#UCAP-CONTENT',
  '.pages_content',
  // 拓尔思 TRS
  '.trs_editor_view',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '.trs_paper_default',
  '.Custom_UnionStyle',
  // 大汉 Hanweb
  '#zoom',
  '.bt_content',
  '.article_cont',
  // 博达 VSB
  '.v_news_content',
  '#vsb_content',
  '[id^=vsb_content_]',
  // 龙讯 Lonsun
  '.j-fontContent',
  '.newscontnet',
  '.wzcon',
  '.wenzhang_main',
  '.ls-article-info',
  // 上海 ivs
  '#ivs_content',
  '.trout-region-content',
  // 广东 NFCMS
  '#zoomcon',
  '.artile_zw',
  '.zw',
  // 汇联 easysite
  '.info-cont',
  '#fontzoom',
  // 省级模板
  '#detailCont',
  '.xl_con1',
  '.xl_main',
  '.articleBox',
  // 新点 Epoint
  '.ewb-article-info',
  '.ewb-info-main',
  '#EpointContent',
  // 其他
  '#info_content',
  '#webeditorview',
  '.webeditorview',
  '#js_content',
];

export const GENERIC_CONTAINERS: readonly string[] = [
  'article',
  '#article',
  '#articleContent',
  '.article-content',
  '.article_content',
  '.detail-content',
  '.news_content',
  '#content',
  'main',
];

/** Comment pairs that mark the text exactly: the parent of the opening comment is the container. */
export const CONTENT_COMMENTS: readonly string[] = ['ZJEG_RSS.content.begin', 'EpointContent'];

/** Elements that never hold the text of an article. */
export const NOISE_TAGS: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'BUTTON',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'OBJECT',
  'EMBED',
  'SVG',
  'AUDIO',
  'VIDEO',
  'NAV',
  'FOOTER',
  'ASIDE',
]);

/** Class or id words of page furniture; matched against whole words of class and id. */
export const NOISE_WORDS: ReadonlySet<string> = new Set([
  'nav',
  'menu',
  'crumb',
  'breadcrumb',
  'position',
  'location',
  'share',
  'bdsharebuttonbox',
  'toolbar',
  'fontsize',
  'footer',
  'foot',
  'sidebar',
  'right_list',
  'xg_list',
  'copyright',
  'pagination',
  'qrcode',
]);
