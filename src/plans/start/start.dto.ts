import { IsIn, IsString, Length, Matches } from 'class-validator';
import { type StarterKind, starterKinds } from '../../domain/catalogue/index.js';
import { countries } from './new-plan.js';

/** What the start page asks for a new plan. */
export class NewPlanDto {
  @IsString()
  @Length(1, 200)
  @Matches(/^[^\0]*$/)
  name!: string;

  @IsIn(['de', 'en'])
  locale!: 'de' | 'en';

  /** one of the starter plans, or nothing ready-made */
  @IsIn(['empty', ...starterKinds.map(({ kind }) => kind)])
  template: StarterKind | 'empty' = 'empty';

  @IsIn([...countries, 'other'])
  country!: string;
}

export class ExampleDto {
  @IsIn(['molkerei', 'credit-union'])
  example!: 'molkerei' | 'credit-union';
}
