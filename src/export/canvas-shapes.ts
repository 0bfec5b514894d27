type CanvasBox = [x: number, y: number, width: number, height: number];
type PaintLayer = 'fill' | 'stroke';

export function paintShape(shape: SVGGeometryElement, brush: CanvasRenderingContext2D): void {
  const outline = outlineOf(shape);
  paintLayers(getComputedStyle(shape), brush, (layer) => brush[layer](outline));
}

/** The outline of a path, rectangle, circle or line; charts have no other shapes. */
export function outlineOf(shape: SVGGeometryElement): Path2D {
  const path = new Path2D(shape.getAttribute('d') ?? undefined);
  if (shape instanceof SVGRectElement) {
    const radius = shape.rx.baseVal.value || shape.ry.baseVal.value;
    const box = [shape.x, shape.y, shape.width, shape.height].map(({baseVal}) => baseVal.value) as CanvasBox;
    if (radius > 0) path.roundRect(...box, radius);
    else path.rect(...box);
  } else if (shape instanceof SVGCircleElement) {
    path.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
    path.closePath();
  } else if (shape instanceof SVGLineElement) {
    path.moveTo(shape.x1.baseVal.value, shape.y1.baseVal.value);
    path.lineTo(shape.x2.baseVal.value, shape.y2.baseVal.value);
  }
  return path;
}

/** Paints fill and stroke with their colours, in the order that the style specifies; `scale` enlarges the stroke. */
export function paintLayers(
  style: CSSStyleDeclaration,
  brush: CanvasRenderingContext2D,
  paint: (layer: PaintLayer) => void,
  scale = 1,
): void {
  const layers: readonly PaintLayer[] = style.paintOrder.startsWith('stroke') ? ['stroke', 'fill'] : ['fill', 'stroke'];
  const width = parseFloat(style.strokeWidth) * scale;
  prepareStroke(style, width, brush);
  for (const layer of layers) {
    if (style[layer] === 'none' || (layer === 'stroke' && width === 0)) continue; // a canvas ignores a width of 0
    brush[`${layer}Style`] = style[layer];
    brush.globalAlpha = Number(style[`${layer}Opacity`]);
    paint(layer);
  }
  brush.globalAlpha = 1;
}

function prepareStroke(style: CSSStyleDeclaration, width: number, brush: CanvasRenderingContext2D): void {
  brush.lineWidth = width;
  brush.lineCap = style.strokeLinecap as CanvasLineCap;
  brush.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  brush.miterLimit = Number(style.strokeMiterlimit);
  brush.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat));
  brush.lineDashOffset = parseFloat(style.strokeDashoffset);
}
