/** What a copy puts on the clipboard: always plain text, and a table beside it where there is one. */
export interface CopyContent {
  text: string;
  html?: string;
}

/**
 * Writes to the clipboard; false when the browser refuses. Pages on plain http have no
 * navigator.clipboard: there, and where it says no, the old copy command does the work.
 */
export async function copyToClipboard(content: CopyContent): Promise<boolean> {
  return (await writeAsync(content)) || writeByCommand(content);
}

async function writeAsync(content: CopyContent): Promise<boolean> {
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  if (!clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  try {
    await clipboard.write([new ClipboardItem(blobs(content))]);
    return true;
  } catch {
    return false;
  }
}

function blobs(content: CopyContent): Record<string, Blob> {
  const text = new Blob([content.text], { type: 'text/plain' });
  if (content.html === undefined) return { 'text/plain': text };
  return { 'text/plain': text, 'text/html': new Blob([content.html], { type: 'text/html' }) };
}

function writeByCommand(content: CopyContent): boolean {
  let written = false;
  // First in line on the window, so that no page script can add its "copied from" line.
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', content.text);
    if (content.html !== undefined) event.clipboardData.setData('text/html', content.html);
    written = true;
  };
  window.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', onCopy, { capture: true });
  }
}
