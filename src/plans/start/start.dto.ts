import { IsIn, IsString, Length, Matches } from 'class-validator';
import { countries } from './new-plan.js';

/** What the start page asks for a new plan. */
export class NewPlanDto {
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\0]*$/)
  name!: string;

  @IsIn(['de', 'en'])
  locale!: 'de' | 'en';

  @IsIn([...countries, 'other'])
  country!: string;
}

export class ExampleDto {
  @IsIn(['molkerei', 'credit-union'])
  example!: 'molkerei' | 'credit-union';
}
