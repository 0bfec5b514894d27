/** A picture on the page: its corner in the viewport, and how much `zoom` and `transform` of the page magnify it. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
}

export function pictureBox(picture: Element): PictureBox {
  const {left, top, width, height} = picture.getBoundingClientRect();
  const own = getComputedStyle(picture);
  return {left, top, across: width / parseFloat(own.width) || 1, down: height / parseFloat(own.height) || 1};
}

/** A point of the viewport in pixels of the picture. */
export const toPicture = ({left, top, across, down}: PictureBox, x: number, y: number): [x: number, y: number] => [
  (x - left) / across,
  (y - top) / down,
];
