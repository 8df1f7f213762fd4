import { IsString, Length, Matches } from 'class-validator';

const withoutNul = /^[^\0]*$/;

/** What the organisation's provider is told by, and tells us. */
export class ProviderDto {
  @IsString()
  @Length(8, 500)
  @Matches(withoutNul)
  issuer!: string;

  @IsString()
  @Length(1, 500)
  @Matches(withoutNul)
  clientId!: string;

  /** empty: as before */
  @IsString()
  @Length(0, 2000)
  @Matches(withoutNul)
  clientSecret!: string;
}
