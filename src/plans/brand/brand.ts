import { type Colour } from './colour.js';

/** How a company's documents look. It stands beside the plan: docs/decisions/brand.md */
export interface Brand {
  /** as it was chosen; what is printed may be darker. null: the service's own */
  colour: Colour | null;
  logo: Logo | null;
}

export interface Logo {
  content: Buffer;
  type: LogoType;
  /** pixels */
  width: number;
  height: number;
  /** nearly white on nothing: it needs a dark ground */
  isLight: boolean;
  /** SHA-256 of the content, hexadecimal */
  digest: string;
}

export const logoTypes = ['image/png', 'image/jpeg'] as const;
export type LogoType = (typeof logoTypes)[number];

export const plain: Brand = { colour: null, logo: null };
