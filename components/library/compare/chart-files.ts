import { download } from '../../sidebar/download.ts';

/** Pixels of a picture for each of the drawing: sharp in print and on dense screens. */
const SCALE = 3;

function drawingIn(chart: Element): SVGSVGElement {
  const svg = chart instanceof SVGSVGElement ? chart : chart.querySelector('svg');
  if (!svg) throw new Error('there is no drawing');
  return svg;
}

/** A chart as a file of its own: with its title, and with nothing that it needs from the page. */
export function svgText(chart: Element, title: string): string {
  const svg = drawingIn(chart).cloneNode(true) as SVGSVGElement;
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  svg.prepend(name);
  return new XMLSerializer().serializeToString(svg);
}

export function saveSvg(chart: Element, title: string, file: string): void {
  download(svgText(chart, title), 'image/svg+xml', file);
}

function loaded(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the drawing was not taken'));
    image.src = source;
  });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture was not made'))),
      'image/png',
    );
  });
}

/** The same as a picture. Rejects where the browser cannot draw it. */
export async function savePng(chart: Element, title: string, file: string): Promise<void> {
  const svg = drawingIn(chart);
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const url = URL.createObjectURL(new Blob([svgText(chart, title)], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('the picture was not made');
    brush.fillStyle = '#ffffff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await pngOf(canvas);
    download(new Uint8Array(await blob.arrayBuffer()), 'image/png', file);
  } finally {
    URL.revokeObjectURL(url);
  }
}
