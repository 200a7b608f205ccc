import { readColours } from "./colours.ts";

const band = 30;

/** The picture of a canvas between two bands with its marking, and a line that says who took it. */
export function markedPicture(
  canvas: HTMLCanvasElement,
  marking: string,
  line: string,
): Promise<Blob | null> {
  const { surface, ink, font } = readColours(canvas);
  const density = canvas.width / Math.max(1, canvas.clientWidth);
  const [width, height] = [canvas.clientWidth, canvas.clientHeight + band * 3];
  const copy = document.createElement("canvas");
  copy.width = Math.round(width * density);
  copy.height = Math.round(height * density);
  const context = copy.getContext("2d");
  if (context === null) return Promise.resolve(null);
  context.scale(density, density);
  context.fillStyle = surface;
  context.fillRect(0, 0, width, height);
  context.drawImage(canvas, 0, band, width, canvas.clientHeight);
  context.fillStyle = ink;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `600 13px ${font}`;
  context.fillText(marking, width / 2, band / 2);
  context.fillText(marking, width / 2, height - band / 2);
  context.font = `400 12px ${font}`;
  context.fillText(line, width / 2, height - band * 1.5, width - 16);
  return new Promise((resolve) => {
    copy.toBlob(resolve, "image/png");
  });
}
