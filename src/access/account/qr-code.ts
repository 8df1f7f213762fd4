import { create } from 'qrcode';

/** A QR code as an SVG draws it: squares of 1 in a picture of so many, with the white edge that cameras need. */
export interface QrCode {
  size: number;
  path: string;
}

const edge = 4;

export function qrCode(text: string): QrCode {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = Array.from(data, (isDark, index) =>
    isDark ? `M${(index % size) + edge} ${Math.floor(index / size) + edge}h1v1h-1z` : '',
  );
  return { size: size + 2 * edge, path: squares.join('') };
}
