/** How long the browser may take to fetch what it was handed, ms. */
const KEPT = 60_000;

/** Hands the browser a file to save. The link never stands in the page, whose scripts see nothing of it. */
export function download(content: string | Uint8Array | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
