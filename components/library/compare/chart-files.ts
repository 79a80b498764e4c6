/** Pixels of a picture for each of the drawing: sharp in print and on dense screens. */
const SCALE = 3;

function drawingIn(chart: Element): SVGSVGElement {
  const svg = chart instanceof SVGSVGElement ? chart : chart.querySelector('svg');
  if (!svg) throw new Error('there is no drawing');
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Room above the drawing for its title and below it for where the numbers come from, px. */
const ABOVE = 40;
const BELOW = 28;
const EDGE = 16;

/** What a chart says beside its drawing. */
export interface Caption {
  title: string;
  note: string;
}

function writing(words: string, size: number, y: number, opacity: number): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.setAttribute('x', String(EDGE));
  text.setAttribute('y', String(y));
  text.setAttribute('font-size', String(size));
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('fill-opacity', String(opacity));
  text.textContent = words;
  return text;
}

/** A chart as a picture of its own: on paper, with its title and its source, and nothing that it needs from the page. */
export function fileDrawing(chart: Element, { title, note }: Caption, paper: string): SVGSVGElement {
  const drawing = drawingIn(chart);
  const [width, inner] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const height = ABOVE + inner + BELOW;
  const svg = drawing.cloneNode(false) as SVGSVGElement;
  svg.setAttribute('xmlns', SVG);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', paper);
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('transform', `translate(0 ${ABOVE})`);
  group.append(...[...drawing.childNodes].map((node) => node.cloneNode(true)));
  svg.append(name, ground, writing(title, 16, 26, 1), group, writing(note, 11, height - 10, 0.7));
  return svg;
}

export const svgText = (svg: SVGSVGElement): string => new XMLSerializer().serializeToString(svg);

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

/** The same as the bytes of a PNG. Rejects where the browser cannot draw it. */
export async function pngBytes(svg: SVGSVGElement): Promise<Uint8Array> {
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const url = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('the picture was not made');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await pngOf(canvas);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
