import { IsEmail, IsIn, IsString, Length, Matches } from 'class-validator';

const withoutNul = /^[^\0]*$/;

/** What the first page of an organisation asks. */
export class SetupDto {
  @IsIn(['company', 'agency'])
  kind: 'company' | 'agency' = 'company';

  @IsString()
  @Length(1, 200)
  @Matches(withoutNul)
  organisation!: string;

  @IsString()
  @Length(1, 200)
  @Matches(withoutNul)
  name!: string;

  @IsEmail()
  @Length(3, 254)
  email!: string;

  @IsString()
  @Matches(withoutNul)
  password!: string;
}
