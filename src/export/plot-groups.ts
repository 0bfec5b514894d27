import {drawPlot, type HitArea} from '../marks/plot.js';
import {type ExportContext, withoutJoiners} from './export-context.js';
import {svgElement} from './paragraphs.js';

/** Attributes of a plot that its text and lines inherit. */
const inherited = ['fill', 'stroke', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'text-anchor', 'font-size'];

/** Attributes that viewers don't support, or that the whole picture states. */
const unneeded = ['class', 'role', 'style', 'aria-hidden', 'aria-label', 'aria-description', 'font-variant'];

const sizeAttributes = ['x', 'y', 'dx', 'dy'];

/** A plot that is not yet positioned. */
export interface PlotGroup {
  readonly group: SVGGElement;
  readonly height: number;
  readonly hitAreas: readonly HitArea[];
}

/** Redraws the plots at a size. */
export function plotGroups({rendered, wording, host}: ExportContext, width: number, height: number): PlotGroup[] {
  const {draw, composition} = rendered.composed;
  const drawn = (draw?.({width, height, wording}) ?? []).map((options) => {
    const {svg, hitAreas} = drawPlot(options);
    return {group: asGroup(svg), height: Number(svg.getAttribute('height')), hitAreas};
  });
  nameClips(
    drawn.map(({group}) => group),
    `${host.localName}-${composition.name}-clip`,
  );
  return drawn;
}

function asGroup(svg: SVGSVGElement): SVGGElement {
  const group = svgElement('g');
  for (const name of inherited) {
    const value = svg.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...svg.children);
  for (const element of group.querySelectorAll('*')) tidy(element);
  return group;
}

function tidy(element: Element): void {
  for (const node of element.childNodes) if (node instanceof Text) node.data = withoutJoiners(node.data);
  for (const name of unneeded) element.removeAttribute(name);
  for (const name of sizeAttributes) {
    const [, ems] = /^(-?[\d.]+)em$/.exec(element.getAttribute(name) ?? '') ?? [];
    if (ems !== undefined) element.setAttribute(name, String(Math.round(Number(ems) * fontSizeOf(element) * 100) / 100));
  }
}

const fontSizeOf = (element: Element): number => Number(element.closest('[font-size]')?.getAttribute('font-size') ?? 0);

/** Gives clip paths ids that are unique among the pictures on a page and the same in each drawing. */
function nameClips(groups: readonly SVGGElement[], name: string): void {
  for (const [index, clip] of groups.flatMap((group) => [...group.querySelectorAll('clipPath')]).entries()) {
    const [before, after] = [clip.id, `${name}-${index + 1}`];
    clip.id = after;
    for (const group of groups)
      for (const user of group.querySelectorAll(`[clip-path="url(#${CSS.escape(before)})"]`))
        user.setAttribute('clip-path', `url(#${after})`);
  }
}
