import { IsString, Length, Matches } from 'class-validator';

const withoutNul = /^[^\0]*$/;

/** What somebody who joins without an account is asked. */
export class NewMemberDto {
  @IsString()
  @Length(1, 200)
  @Matches(withoutNul)
  name!: string;

  @IsString()
  @Matches(withoutNul)
  password!: string;
}
