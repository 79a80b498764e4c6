import type { FileFailure } from './model.ts';

/** What a person is told of a file that could not be read, and what may help. */
export const FAILURE_WORDS: Record<FileFailure, { zh: string; en: string }> = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '文件太大，没有读取', en: 'the file is too large and was not read' },
  damaged: { zh: '文件已损坏，打不开', en: 'the file is damaged and cannot be opened' },
  encrypted: {
    zh: '文件设有密码，请先去掉密码',
    en: 'the file is locked with a password; remove it first',
  },
  scanned: {
    zh: '这份 PDF 是扫描的图片，里面没有文字；需要先做文字识别（OCR）',
    en: 'this PDF is a scanned picture without text; it needs text recognition (OCR) first',
  },
  garbled: {
    zh: '这份 PDF 的字体没有文字编码，取出的是乱码',
    en: 'the fonts of this PDF do not say which characters they show; its text comes out as rubbish',
  },
  'no-text': { zh: '文件里没有文字', en: 'the file has no text' },
  picture: { zh: '这是图片，不是文字', en: 'this is a picture, not a text' },
  'old-office': {
    zh: '旧版 Word、WPS、RTF 或 OFD 格式，读不了；请另存为 .docx 或 PDF',
    en: 'an old Word, WPS, RTF or OFD format; save it as .docx or PDF',
  },
  spreadsheet: {
    zh: '这是电子表格或演示文稿，不是报告文本',
    en: 'this is a spreadsheet or a presentation, not the text of a report',
  },
  'other-archive': {
    zh: '不是 ZIP 格式的压缩包，请先解压',
    en: 'an archive other than ZIP; unpack it first',
  },
  'other-kind': { zh: '不是可以读取的文件类型', en: 'not a kind of file that can be read' },
  'too-many': {
    zh: '压缩包里的文件太多，或者解压后太大，其余的没有读取',
    en: 'the archive holds too many files, or too much once unpacked; the rest was not read',
  },
  nested: { zh: '压缩包层层嵌套，太深了，没有读取', en: 'archives within archives, too deep; not read' },
};
