import { type Logo } from '../../plans/brand/brand.js';

/** A logo within the document itself; width and height are those of CSS, 96 to the inch. */
export interface LogoView {
  src: string;
  alt: string;
  width: number;
  height: number;
  /** needs the colour behind it */
  isLight: boolean;
}

const millimetre = 96 / 25.4;

/** As large as the room in millimetres allows, and never with fewer than 96 pixels to the inch: it would be blurred. */
export function logoView(logo: Logo | null, company: string, room: { width: number; height: number }): LogoView | null {
  if (logo === null) return null;
  const scale = Math.min(1, (room.width * millimetre) / logo.width, (room.height * millimetre) / logo.height);
  return {
    src: `data:${logo.type};base64,${logo.content.toString('base64')}`,
    alt: company,
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
    isLight: logo.isLight,
  };
}
