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
  '#article_content',
  '.articleContent',
  '.article-content',
  '.article_content',
  '.article-con',
  '.articleCon',
  '.detail-content',
  '.detail_content',
  '.content-detail',
  '.news_content',
  '.news-content',
  '.news_cont',
  '.xxgk_content',
  '.xxgk-content',
  '.zw-content',
  '.wenzhang',
  '.con_text',
  '.conTxt',
  '.main-content',
  '#mainContent',
  '#content',
  '.zoom',
  '#font',
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
  'HEAD',
  'BUTTON',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'OBJECT',
  'EMBED',
  'SVG',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'NAV',
  'FOOTER',
]);

/** Class or id words of page furniture; matched against whole words of class and id. */
export const NOISE_WORDS: ReadonlySet<string> = new Set([
  'nav',
  'navbar',
  'menu',
  'crumb',
  'crumbs',
  'breadcrumb',
  'breadcrumbs',
  'position',
  'location',
  'share',
  'share_box',
  'sharebox',
  'bdsharebuttonbox',
  'bdshare',
  'print',
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

/** Labels of the index panel above the text; their values tell agency and date, never figures. */
export const PANEL_LABELS: readonly string[] = [
  '索引号',
  '信息分类',
  '主题分类',
  '发布机构',
  '发文机关',
  '公开机构',
  '公开主体',
  '责任部门',
  '生成日期',
  '成文日期',
  '发文日期',
  '发布日期',
  '发布时间',
  '公开日期',
  '文号',
  '发文字号',
  '名称',
  '标题',
  '信息名称',
  '信息来源',
  '来源',
  '时间',
  '日期',
  '作者',
  '浏览次数',
];
