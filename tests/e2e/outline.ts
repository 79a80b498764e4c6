export const TITLE = '清河市园林绿化局2023年政府信息公开工作总结';
export const HEAD = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title>`;

/** So many paragraphs that no heading looks like. */
export const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>全年办结来信${i + 2}件，群众反映良好。</p>`).join('');

/** The sample page. */
export const SUMMARY = '/xxgk/2024/summary.html';
