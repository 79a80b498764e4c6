// biome-ignore-all format: one indicator a line reads as the table it is
/**
 * The indicators that work summaries and annual reports give. Names follow the official form of the annual
 * report (国办公开办函〔2021〕30号) where it has them (`tableRef`), else the wording of public reports.
 */
export type IndicatorType = 'count' | 'money' | 'stock' | 'duration' | 'share' | 'from-to';

export interface Indicator {
  id: string;
  zh: string;
  en: string;
  type: IndicatorType;
  /** Classifiers that fit; units of one family stand for each other (件 宗 份 起). */
  units: readonly string[];
  category: string;
  /** Words beside a figure, as small bounded expressions on folded text without spaces. */
  patterns: readonly string[];
  /** Whether parts, or agencies, may be added up. */
  additive: boolean;
  parent: string | null;
  /** The cell of the statutory tables with the same meaning. */
  tableRef: string | null;
}

export const INDICATORS: readonly Indicator[] = [
  { id: 'proactive-total', zh: "主动公开政府信息总数", en: "government information items disclosed proactively", type: 'count', units: ["条", "篇", "件", "则"], category: "主动公开", patterns: ["主动公开(政府|政务)?信息", "公开各类信息", "公开政府信息", "发布(各类)?(政府|政务)?信息"], additive: true, parent: null, tableRef: null },
  { id: 'proactive-website', zh: "通过政府网站公开信息数", en: "items disclosed on the website", type: 'count', units: ["条", "篇"], category: "主动公开", patterns: ['官网.{0,6}(公开|发布)', "(政府|门户|官方|本委|本局)网站.{0,6}(公开|发布)", "网站公开", "网站发布"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'proactive-gazette', zh: "政府公报公开信息数", en: "items printed in the gazette", type: 'count', units: ["件", "条", "篇"], category: "主动公开", patterns: ["政府公报.{0,6}(刊登|公开|发布)", "编发公报", "公报.{0,4}期"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'proactive-traditional-media', zh: "通过报刊广播电视公开信息数", en: "items via press, radio, television", type: 'count', units: ["条", "篇", "次"], category: "主动公开", patterns: ["报刊", "报纸.{0,6}(刊发|刊登)", "广播", "电视台", "媒体(刊发|发布)"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'docs-disclosed', zh: "主动公开文件数", en: "documents disclosed", type: 'count', units: ["件", "份"], category: "主动公开", patterns: ["主动公开(规范性)?文件", "公开文件", "公文主动公开"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'regulations-made', zh: "规章本年制发件数", en: "regulations made this year", type: 'count', units: ["件", "部"], category: "主动公开", patterns: ["规章.{0,4}(制发|制定|印发|出台|新制定)", "(制发|制定|印发|出台).{0,4}规章"], additive: true, parent: null, tableRef: "T2.regulations.made" },
  { id: 'regulations-repealed', zh: "规章本年废止件数", en: "regulations repealed this year", type: 'count', units: ["件", "部"], category: "主动公开", patterns: ["(废止|失效|宣布失效).{0,6}规章", "规章.{0,6}(废止|失效)"], additive: true, parent: null, tableRef: "T2.regulations.repealed" },
  { id: 'regulations-valid', zh: "规章现行有效件数", en: "regulations in force", type: 'stock', units: ["件", "部"], category: "主动公开", patterns: ["现行有效.{0,6}规章", "规章.{0,6}现行有效"], additive: false, parent: null, tableRef: "T2.regulations.valid" },
  { id: 'normative-made', zh: "行政规范性文件本年制发件数", en: "normative documents made this year", type: 'count', units: ["件", "部"], category: "主动公开", patterns: ["(行政)?规范性文件.{0,4}(制发|制定|印发|出台|新制定)", "(制发|制定|印发|出台).{0,4}(行政)?规范性文件"], additive: true, parent: null, tableRef: "T2.normative.made" },
  { id: 'normative-repealed', zh: "行政规范性文件本年废止件数", en: "normative documents repealed this year", type: 'count', units: ["件", "部"], category: "主动公开", patterns: ["(废止|失效|宣布失效).{0,6}(行政)?规范性文件", "(行政)?规范性文件.{0,6}(废止|失效)"], additive: true, parent: null, tableRef: "T2.normative.repealed" },
  { id: 'normative-valid', zh: "行政规范性文件现行有效件数", en: "normative documents in force", type: 'stock', units: ["件", "部"], category: "主动公开", patterns: ["现行有效.{0,6}(行政)?规范性文件", "(行政)?规范性文件.{0,6}现行有效"], additive: false, parent: null, tableRef: "T2.normative.valid" },
  { id: 'licensing-decisions', zh: "行政许可本年处理决定数量", en: "licensing decisions", type: 'count', units: ["件"], category: "主动公开", patterns: ["行政许可.{0,8}(决定|办理|信息)"], additive: true, parent: null, tableRef: "T2.licensing.decisions" },
  { id: 'penalty-decisions', zh: "行政处罚本年处理决定数量", en: "penalty decisions", type: 'count', units: ["件", "起", "宗"], category: "主动公开", patterns: ["行政处罚.{0,8}(决定|案件|信息)"], additive: true, parent: null, tableRef: "T2.penalty.decisions" },
  { id: 'coercion-decisions', zh: "行政强制本年处理决定数量", en: "coercive-measure decisions", type: 'count', units: ["件"], category: "主动公开", patterns: ["行政强制"], additive: true, parent: null, tableRef: "T2.coercion.decisions" },
  { id: 'admin-fees-amount', zh: "行政事业性收费本年收费金额", en: "administrative charges collected", type: 'money', units: ["万元"], category: "财政资金", patterns: ["行政事业性收费"], additive: true, parent: null, tableRef: "T2.fees.amount" },
  { id: 'dynamic-items', zh: "政务（工作）动态", en: "news of work", type: 'count', units: ["条", "篇"], category: "主动公开", patterns: ["工作动态", "政务动态", "动态信息", "动态类信息"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'notice-items', zh: "公示公告（通知公告）", en: 'notices', type: 'count', units: ["条", "篇"], category: "主动公开", patterns: ["公示公告", "通知公告", "公告公示"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'double-publicity', zh: "双公示信息数", en: "licence and penalty publicity records", type: 'count', units: ["条", "件"], category: "主动公开", patterns: ["双公示", "信用信息"], additive: true, parent: null, tableRef: null },
  { id: 'catalog-items', zh: "主动公开目录（事项）数", en: "entries of the disclosure catalogue", type: 'count', units: ["项", "条", "个"], category: "主动公开", patterns: ["主动公开(基本)?目录", "公开事项", "公开目录", "标准目录"], additive: true, parent: null, tableRef: null },
  { id: 'foi-new', zh: "本年新收政府信息公开申请数量", en: "requests received", type: 'count', units: ["件", "宗", "份"], category: "依申请公开", patterns: ['(收到|新收|受理|接收).{0,4}申请', "(收到|新收|受理|接收).{0,8}(依申请)?(政府)?信息?公开(申请|件)?", "依申请公开.{0,4}(件|申请)"], additive: true, parent: null, tableRef: "T3.new.total" },
  { id: 'foi-carried-in', zh: "上年结转政府信息公开申请数量", en: "requests carried in", type: 'stock', units: ["件", "宗"], category: "依申请公开", patterns: ["上年(度)?结转"], additive: true, parent: null, tableRef: "T3.carried_in.total" },
  { id: 'foi-handled', zh: "本年度办理结果总计", en: "requests handled", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ['处理.{0,6}依?申请', '办理.{0,10}申请', '办理.{0,6}依申请', "办结", "答复", "办理答复", "已办结"], additive: true, parent: null, tableRef: "T3.results_total.total" },
  { id: 'foi-carried-out', zh: "结转下年度继续办理", en: "requests carried out", type: 'stock', units: ["件", "宗"], category: "依申请公开", patterns: ['顺延(到|至)?.{0,3}(下|次)(一)?年(度)?', '结转.{0,4}(下|次)(一)?年(度)?', "结转(至)?(下年|下一年|次年|2\\d{3}年)", "顺延"], additive: false, parent: null, tableRef: "T3.carried_out.total" },
  { id: 'foi-granted', zh: "予以公开", en: "disclosed in full", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["予以公开", "同意公开"], additive: true, parent: 'foi-handled', tableRef: "T3.granted.total" },
  { id: 'foi-partial', zh: "部分公开", en: "disclosed in part", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["部分公开"], additive: true, parent: 'foi-handled', tableRef: "T3.partial.total" },
  { id: 'foi-denied', zh: "不予公开（小计）", en: "refused, subtotal", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["不予公开", "不同意公开"], additive: true, parent: 'foi-handled', tableRef: "sum(T3.denied_*.total)" },
  { id: 'foi-denied-secret', zh: "不予公开：属于国家秘密", en: "refused: state secret", type: 'count', units: ["件"], category: "依申请公开", patterns: ["国家秘密"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_secret.total" },
  { id: 'foi-denied-law', zh: "不予公开：其他法律行政法规禁止公开", en: "refused: barred by law", type: 'count', units: ["件"], category: "依申请公开", patterns: ["其他法律行政法规禁止公开"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_law.total" },
  { id: 'foi-denied-safety', zh: "不予公开：危及“三安全一稳定”", en: "refused: security and stability", type: 'count', units: ["件"], category: "依申请公开", patterns: ["危及三安全一稳定"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_safety.total" },
  { id: 'foi-denied-third-party', zh: "不予公开：保护第三方合法权益", en: "refused: third party", type: 'count', units: ["件"], category: "依申请公开", patterns: ["保护第三方合法权益"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_third_party.total" },
  { id: 'foi-denied-internal', zh: "不予公开：属于三类内部事务信息", en: "refused: internal affairs", type: 'count', units: ["件"], category: "依申请公开", patterns: ["三类内部事务信息"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_internal.total" },
  { id: 'foi-denied-process', zh: "不予公开：属于四类过程性信息", en: "refused: process information", type: 'count', units: ["件"], category: "依申请公开", patterns: ["四类过程性信息"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_process.total" },
  { id: 'foi-denied-case-file', zh: "不予公开：属于行政执法案卷", en: "refused: enforcement case file", type: 'count', units: ["件"], category: "依申请公开", patterns: ["行政执法案卷"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_case_file.total" },
  { id: 'foi-denied-query', zh: "不予公开：属于行政查询事项", en: "refused: matter for look-up", type: 'count', units: ["件"], category: "依申请公开", patterns: ["行政查询事项"], additive: true, parent: 'foi-denied', tableRef: "T3.denied_query.total" },
  { id: 'foi-unable', zh: "无法提供（小计）", en: "cannot be provided, subtotal", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["无法提供"], additive: true, parent: 'foi-handled', tableRef: "sum(T3.unable_*.total)" },
  { id: 'foi-unable-not-held', zh: "无法提供：本机关不掌握相关政府信息", en: "cannot be provided: not held", type: 'count', units: ["件"], category: "依申请公开", patterns: ["本机关不掌握相关政府信息", "信息不存在", "不属于本(行政)?机关(公开|掌握)?"], additive: true, parent: 'foi-unable', tableRef: "T3.unable_not_held.total" },
  { id: 'foi-unable-must-create', zh: "无法提供：没有现成信息需要另行制作", en: "cannot be provided: would have to be made", type: 'count', units: ["件"], category: "依申请公开", patterns: ["没有现成信息需要另行制作"], additive: true, parent: 'foi-unable', tableRef: "T3.unable_must_create.total" },
  { id: 'foi-unable-unclear', zh: "无法提供：补正后申请内容仍不明确", en: "cannot be provided: still unclear", type: 'count', units: ["件"], category: "依申请公开", patterns: ["补正后申请内容仍不明确"], additive: true, parent: 'foi-unable', tableRef: "T3.unable_unclear.total" },
  { id: 'foi-not-processed', zh: "不予处理（小计）", en: "not processed, subtotal", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["不予处理"], additive: true, parent: 'foi-handled', tableRef: "sum(T3.notproc_*.total)" },
  { id: 'foi-notproc-petition', zh: "不予处理：信访举报投诉类申请", en: "not processed: petition or complaint", type: 'count', units: ["件"], category: "依申请公开", patterns: ["信访举报投诉类申请"], additive: true, parent: 'foi-not-processed', tableRef: "T3.notproc_petition.total" },
  { id: 'foi-notproc-repeat', zh: "不予处理：重复申请", en: "not processed: repeat", type: 'count', units: ["件"], category: "依申请公开", patterns: ["重复申请"], additive: true, parent: 'foi-not-processed', tableRef: "T3.notproc_repeat.total" },
  { id: 'foi-notproc-publication', zh: "不予处理：要求提供公开出版物", en: "not processed: published work", type: 'count', units: ["件"], category: "依申请公开", patterns: ["要求提供公开出版物"], additive: true, parent: 'foi-not-processed', tableRef: "T3.notproc_publication.total" },
  { id: 'foi-notproc-mass', zh: "不予处理：无正当理由大量反复申请", en: "not processed: mass requests", type: 'count', units: ["件"], category: "依申请公开", patterns: ["无正当理由大量反复申请"], additive: true, parent: 'foi-not-processed', tableRef: "T3.notproc_mass.total" },
  { id: 'foi-notproc-confirm', zh: "不予处理：要求行政机关确认或重新出具已获取信息", en: "not processed: confirm or reissue", type: 'count', units: ["件"], category: "依申请公开", patterns: ["要求行政机关确认或重新出具已获取信息"], additive: true, parent: 'foi-not-processed', tableRef: "T3.notproc_confirm.total" },
  { id: 'foi-other', zh: "其他处理（小计）", en: "other handling, subtotal", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["其他处理"], additive: true, parent: 'foi-handled', tableRef: "2021: sum(T3.other_*.total); 2019: T3.other.total" },
  { id: 'foi-by-natural', zh: "自然人申请", en: "requests by natural persons", type: 'count', units: ["件"], category: "依申请公开", patterns: ["自然人", "公民.{0,4}申请"], additive: true, parent: 'foi-new', tableRef: "T3.new.natural" },
  { id: 'foi-by-organisation', zh: "法人或其他组织申请", en: "requests by organisations", type: 'count', units: ["件"], category: "依申请公开", patterns: ['法人', "法人或(者)?其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构"], additive: true, parent: 'foi-new', tableRef: "T3.new.business+research+nonprofit+legal+other_org" },
  { id: 'foi-channel-online', zh: "网络（在线）申请", en: "requests by channel: online", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["网络(申请|渠道)", "网上申请", "在线申请", "电子邮件"], additive: true, parent: 'foi-new', tableRef: null },
  { id: 'foi-channel-letter', zh: "信函申请", en: "requests by channel: letter", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["信函", "邮寄", "书面"], additive: true, parent: 'foi-new', tableRef: null },
  { id: 'foi-channel-inperson', zh: "当面申请", en: "requests by channel: inperson", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["当面", "现场", "窗口"], additive: true, parent: 'foi-new', tableRef: null },
  { id: 'foi-response-days', zh: "平均答复时长", en: "average handling time", type: 'duration', units: ["个工作日", "天"], category: "依申请公开", patterns: ['平均(办理|答复|办结)?(用时|时间|时长|时限)', "平均.{0,4}(工作日|天).{0,2}(答复|办结)", "平均(办理|答复)时(间|长)"], additive: false, parent: null, tableRef: null },
  { id: 'foi-ontime-rate', zh: "按时答复率", en: "share answered in time", type: 'share', units: ["%"], category: "依申请公开", patterns: ["按时(办结|答复)率", "答复率", "法定期限内.{0,6}(答复|办结)"], additive: false, parent: null, tableRef: null },
  { id: 'foi-info-fee', zh: "信息处理费", en: "information handling fee charged", type: 'money', units: ["元", "万元"], category: "依申请公开", patterns: ["信息处理费", "收取.{0,4}费用"], additive: true, parent: null, tableRef: null },
  { id: 'review-total', zh: "行政复议总计", en: "administrative reviews", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ['复议', "行政复议"], additive: true, parent: null, tableRef: "T4.review_total" },
  { id: 'review-upheld', zh: "行政复议：结果维持", en: "reviews: upheld", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ["维持"], additive: true, parent: 'review-total', tableRef: "T4.review_upheld" },
  { id: 'review-corrected', zh: "行政复议：结果纠正", en: "reviews: corrected", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ["纠正", "撤销", "确认违法"], additive: true, parent: 'review-total', tableRef: "T4.review_corrected" },
  { id: 'review-other', zh: "行政复议：其他结果", en: "reviews: other", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ["其他结果", "终止", "驳回"], additive: true, parent: 'review-total', tableRef: "T4.review_other" },
  { id: 'review-pending', zh: "行政复议：尚未审结", en: "reviews: pending", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ["尚未审结"], additive: true, parent: 'review-total', tableRef: "T4.review_pending" },
  { id: 'litigation-total', zh: "行政诉讼合计", en: "lawsuits, both kinds", type: 'count', units: ["件", "宗", "起"], category: "行政复议诉讼", patterns: ['诉讼', "行政诉讼"], additive: true, parent: null, tableRef: "T4.direct_total+T4.after_total" },
  { id: 'litigation-direct', zh: "未经复议直接起诉总计", en: "lawsuits without prior review", type: 'count', units: ["件"], category: "行政复议诉讼", patterns: ["未经复议直接起诉"], additive: true, parent: 'litigation-total', tableRef: "T4.direct_total" },
  { id: 'litigation-after', zh: "复议后起诉总计", en: "lawsuits after review", type: 'count', units: ["件"], category: "行政复议诉讼", patterns: ["复议后起诉"], additive: true, parent: 'litigation-total', tableRef: "T4.after_total" },
  { id: 'interp-total', zh: "政策解读（稿件）数", en: "policy interpretations published", type: 'count', units: ["篇", "条", "件", "份", "个"], category: "政策解读", patterns: ['政策(文件|法规)?解读', '解读', "政策解读", "解读(材料|信息|稿件|方案)", "发布解读"], additive: true, parent: null, tableRef: null },
  { id: 'interp-graphic', zh: "图解（图表图文解读）", en: "graphic interpretations", type: 'count', units: ["篇", "个", "期", "幅"], category: "政策解读", patterns: ["图解", "图文解读", "图表解读", "一图读懂", "图片解读"], additive: true, parent: 'interp-total', tableRef: null },
  { id: 'interp-video', zh: "音视频（动漫）解读", en: "audio or video interpretations", type: 'count', units: ["个", "期", "部", "条"], category: "政策解读", patterns: ["视频解读", "音视频", "动漫", "短视频解读"], additive: true, parent: 'interp-total', tableRef: null },
  { id: 'interp-expert-media', zh: "专家（媒体）解读", en: "interpretations by experts or media", type: 'count', units: ["篇", "条", "次"], category: "政策解读", patterns: ["专家解读", "媒体解读"], additive: true, parent: 'interp-total', tableRef: null },
  { id: 'press-conferences', zh: "新闻发布会", en: "press conferences", type: 'count', units: ["场", "次", "场次"], category: "政策解读", patterns: ["新闻发布会", "新闻发布活动", "政策吹风会"], additive: true, parent: null, tableRef: null },
  { id: 'online-interviews', zh: "在线访谈", en: "online interviews", type: 'count', units: ["期", "次", "场"], category: "政策解读", patterns: ["在线访谈", "政务访谈", "政风行风热线"], additive: true, parent: null, tableRef: null },
  { id: 'hot-responses', zh: "回应公众关注热点或重大舆情数", en: "responses to hot issues", type: 'count', units: ["次", "件", "条"], category: "回应关切", patterns: ["回应.{0,6}(关切|热点|舆情)", "处置舆情"], additive: true, parent: null, tableRef: null },
  { id: 'messages-received', zh: "网民留言（领导信箱）收到数", en: "messages received", type: 'count', units: ["条", "件", "封"], category: "回应关切", patterns: ["(收到)?(网民|网友)?(留言|来信)", "(市长|县长|局长|领导|政府)信箱", "人民网留言"], additive: true, parent: null, tableRef: null },
  { id: 'messages-answered', zh: "留言办结（答复）数", en: "messages answered", type: 'count', units: ["条", "件", "封"], category: "回应关切", patterns: ['(回复|答复|办结|办理).{0,6}留言', "留言.{0,6}(办结|答复|回复)", "回复留言"], additive: true, parent: 'messages-received', tableRef: null },
  { id: 'hotline-orders', zh: "12345热线工单数", en: "hotline orders", type: 'count', units: ["件", "单", "个"], category: "回应关切", patterns: ["12345", "政务服务(便民)?热线", "热线.{0,4}(工单|诉求)"], additive: true, parent: null, tableRef: null },
  { id: 'reply-rate', zh: "办结率（回复率、答复率）", en: "completion rate", type: 'share', units: ["%"], category: "回应关切", patterns: ['办复率', "办结率", "回复率", "答复率", "处理率"], additive: false, parent: null, tableRef: null },
  { id: 'satisfaction-rate', zh: "满意率（好评率）", en: "satisfaction rate", type: 'share', units: ["%"], category: "回应关切", patterns: ["满意率", "满意度", "好评率"], additive: false, parent: null, tableRef: null },
  { id: 'draft-consultations', zh: "意见征集（决策草案）期数", en: "public consultations held", type: 'count', units: ["期", "次", "条", "项"], category: "回应关切", patterns: ["(公开)?征求意见", "意见征集", "民意征集", "征集调查"], additive: true, parent: null, tableRef: null },
  { id: 'draft-opinions', zh: "征集意见条数", en: "opinions received", type: 'count', units: ["条", "份", "人次"], category: "回应关切", patterns: ["收到意见", "征集.{0,4}意见", "意见建议"], additive: true, parent: null, tableRef: null },
  { id: 'website-posts', zh: "网站发布（更新）信息数", en: "items posted on the site", type: 'count', units: ["条", "篇"], category: "平台与新媒体", patterns: ["网站.{0,6}(发布|更新)", "信息更新"], additive: true, parent: null, tableRef: null },
  { id: 'website-visits', zh: "网站总访问量", en: "site visits", type: 'count', units: ["次", "人次", "万次"], category: "平台与新媒体", patterns: ["(总)?访问量", "浏览量", "点击量"], additive: true, parent: null, tableRef: null },
  { id: 'website-unique-visitors', zh: "独立用户访问总量", en: "unique visitors", type: 'count', units: ["个", "人", "次"], category: "平台与新媒体", patterns: ["独立用户访问(总量)?"], additive: false, parent: null, tableRef: null },
  { id: 'newmedia-accounts', zh: "政务新媒体账号数", en: "new-media accounts", type: 'count', units: ["个", "家"], category: "平台与新媒体", patterns: ["政务新媒体.{0,6}(账号|个|家)", "新媒体账号"], additive: true, parent: null, tableRef: null },
  { id: 'newmedia-posts', zh: "政务新媒体发布信息数", en: "items on all new media", type: 'count', units: ["条", "篇"], category: "平台与新媒体", patterns: ["新媒体.{0,8}(发布|推送|公开)"], additive: true, parent: null, tableRef: null },
  { id: 'weibo-posts', zh: "微博发布数", en: "microblog posts", type: 'count', units: ["条", "篇"], category: "平台与新媒体", patterns: ["(政务|官方)?微博.{0,8}(发布|推送|原创|转发)?"], additive: true, parent: 'newmedia-posts', tableRef: null },
  { id: 'weibo-followers', zh: "微博粉丝数", en: "microblog followers", type: 'stock', units: ["人", "个", "万"], category: "平台与新媒体", patterns: ["微博.{0,8}粉丝", "粉丝"], additive: false, parent: null, tableRef: null },
  { id: 'wechat-posts', zh: "微信公众号发布数", en: "WeChat articles", type: 'count', units: ["条", "篇", "期"], category: "平台与新媒体", patterns: ["(官方)?微信(公众号)?.{0,8}(发布|推送|推文)?", "公众号"], additive: true, parent: 'newmedia-posts', tableRef: null },
  { id: 'wechat-followers', zh: "微信关注（订阅）人数", en: "WeChat followers", type: 'stock', units: ["人", "万"], category: "平台与新媒体", patterns: ["微信.{0,8}(粉丝|关注|订阅|用户)"], additive: false, parent: null, tableRef: null },
  { id: 'newmedia-reads', zh: "阅读（播放、浏览）量", en: "reads or plays", type: 'count', units: ["次", "人次", "万次"], category: "平台与新媒体", patterns: ["阅读量", "播放量", "总浏览量"], additive: true, parent: null, tableRef: null },
  { id: 'open-areas', zh: "政务公开专区（查阅点）数", en: "disclosure areas", type: 'count', units: ["个", "处"], category: "平台与新媒体", patterns: ["政务公开专区", "政府信息公开查阅(点|场所)", "公开体验区"], additive: true, parent: null, tableRef: null },
  { id: 'trainings-held', zh: "业务培训次数", en: "trainings held", type: 'count', units: ["次", "期", "场"], category: "监督保障", patterns: ["(业务)?培训(班|会)?", "以会代训"], additive: true, parent: null, tableRef: null },
  { id: 'trainings-people', zh: "接受培训人次", en: "people trained", type: 'count', units: ["人次", "人"], category: "监督保障", patterns: ["培训.{0,8}人(次)?", "参训"], additive: true, parent: null, tableRef: null },
  { id: 'meetings-held', zh: "专题会议次数", en: "meetings held", type: 'count', units: ["次", "场"], category: "监督保障", patterns: ["(召开|专题|调度|推进)会(议)?", "研究部署"], additive: true, parent: null, tableRef: null },
  { id: 'disclosure-staff', zh: "政府信息公开工作人员数", en: "staff in charge", type: 'count', units: ["人", "名"], category: "监督保障", patterns: ["(专职|兼职)(工作)?人员", "专人负责"], additive: true, parent: null, tableRef: null },
  { id: 'service-items', zh: "政务服务事项数", en: "service items", type: 'count', units: ["项", "个"], category: "政务服务", patterns: ["政务服务事项", "服务事项"], additive: true, parent: null, tableRef: null },
  { id: 'service-online-rate', zh: "全程网办（可网办）率", en: "share that can be done online", type: 'share', units: ["%"], category: "政务服务", patterns: ["网办率", "全程网办", "可网办率"], additive: false, parent: null, tableRef: null },
  { id: 'service-materials', zh: "申请材料数（精简前后）", en: "application documents required", type: 'from-to', units: ["项", "份", "件"], category: "政务服务", patterns: ["申请材料", "申报材料", "办事材料"], additive: true, parent: null, tableRef: null },
  { id: 'service-days', zh: "承诺办结时限（压缩前后）", en: "promised handling time", type: 'from-to', units: ["天", "个工作日"], category: "政务服务", patterns: ["承诺(办结)?时限", "办结时限"], additive: false, parent: null, tableRef: null },
  { id: 'service-cases', zh: "办件量", en: "cases handled", type: 'count', units: ["件", "万件"], category: "政务服务", patterns: ["办件量", "办理.{0,6}(业务|事项).{0,4}件"], additive: true, parent: null, tableRef: null },
  { id: 'proposals-npc', zh: "人大代表建议办理数", en: "people's congress suggestions", type: 'count', units: ["件"], category: "建议提案", patterns: ["人大(代表)?建议", "代表建议"], additive: true, parent: null, tableRef: null },
  { id: 'proposals-cppcc', zh: "政协委员提案办理数", en: "CPPCC proposals", type: 'count', units: ["件"], category: "建议提案", patterns: ["政协(委员)?提案", "委员提案"], additive: true, parent: null, tableRef: null },
  { id: 'proposals-published', zh: "建议提案办理结果公开数", en: "results published", type: 'count', units: ["件", "篇", "条"], category: "建议提案", patterns: ["(建议|提案).{0,8}(公开|公布)"], additive: true, parent: null, tableRef: null },
  { id: 'budget-docs', zh: "财政预决算（三公经费）公开数", en: "budget and accounts items published", type: 'count', units: ["条", "篇", "份"], category: "财政资金", patterns: ["(财政)?预决算", "预算.{0,4}决算", "三公.{0,2}经费"], additive: true, parent: null, tableRef: null },
  { id: 'procurement-amount', zh: "政府集中采购总金额", en: "central procurement amount", type: 'money', units: ["元", "万元"], category: "财政资金", patterns: ["(集中)?采购(总)?金额"], additive: true, parent: null, tableRef: "T2.procurement.amount (2019 form)" },
  { id: 'proactive-offline', zh: "通过公示栏、电子屏等公开信息数", en: "items on notice boards and screens", type: 'count', units: ["条", "期", "次"], category: "主动公开", patterns: ["公示栏", "公开栏", "宣传栏", "电子显示屏", "宣传资料"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'docs-disclosure-rate', zh: "公文主动公开率", en: "share of documents disclosed", type: 'share', units: ["%"], category: "主动公开", patterns: ["主动公开率", "公文公开比例"], additive: false, parent: null, tableRef: null },
  { id: 'key-area-items', zh: "重点领域信息", en: "items in key areas", type: 'count', units: ["条", "项"], category: "主动公开", patterns: ["重点领域.{0,6}(信息)?"], additive: true, parent: 'proactive-total', tableRef: null },
  { id: 'foi-channel-fax', zh: "传真申请", en: "requests by channel: fax", type: 'count', units: ["件", "宗"], category: "依申请公开", patterns: ["传真"], additive: true, parent: 'foi-new', tableRef: null },
  { id: 'interp-text', zh: "文字解读", en: "text interpretations", type: 'count', units: ["篇", "条"], category: "政策解读", patterns: ["文字解读"], additive: true, parent: 'interp-total', tableRef: null },
  { id: 'interp-leader', zh: "负责人解读", en: "interpretations by leaders", type: 'count', units: ["篇", "次", "条"], category: "政策解读", patterns: ["(主要)?负责(人|同志)解读"], additive: true, parent: 'interp-total', tableRef: null },
  { id: 'consultations', zh: "现场（电话）咨询接待数", en: 'consultations', type: 'count', units: ["人次", "次", "件"], category: "回应关切", patterns: ["咨询.{0,4}(人次|次)", "接待.{0,4}咨询"], additive: true, parent: null, tableRef: null },
  { id: 'website-columns', zh: "专栏专题数", en: "special columns", type: 'count', units: ["个"], category: "平台与新媒体", patterns: ["专栏", "专题", "栏目"], additive: true, parent: null, tableRef: null },
  { id: 'inspections', zh: "检查（通报、测评）次数", en: 'inspections', type: 'count', units: ["次", "期", "轮"], category: "监督保障", patterns: ["检查.{0,4}(次|轮)", "通报.{0,4}期", "督查", "自查", "测评"], additive: true, parent: null, tableRef: null },
  { id: 'issues-rectified', zh: "问题整改数", en: "issues rectified", type: 'count', units: ["个", "条", "项"], category: "监督保障", patterns: ["整改.{0,6}问题", "问题.{0,6}(个|条).{0,6}整改"], additive: true, parent: null, tableRef: null },
  { id: 'accountability', zh: "责任追究情况", en: "cases of accountability", type: 'count', units: ["起", "人", "次"], category: "监督保障", patterns: ["责任追究", "问责"], additive: true, parent: null, tableRef: null },
  { id: 'open-days', zh: "政府开放日活动", en: "open-day events", type: 'count', units: ["次", "场", "期"], category: "监督保障", patterns: ['公开日', '开放日', "政府开放(日|周)", "政务公开日"], additive: true, parent: null, tableRef: null },
];

/** Classifiers that count the same thing in different places. */
export const UNIT_FAMILIES: readonly (readonly string[])[] = [["件", "宗", "份", "起"], ["条", "篇", "则", "篇次", "条次"], ["场", "场次", "次"], ["个", "家", "处"]];
