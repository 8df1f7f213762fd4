import { type Progress } from '../../domain/review/stage.js';
import { type Translate } from '../../i18n/translate.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { textOf } from '../../access/pages/text-of.js';
import { reviewHref, rowHref } from '../links.js';
import { stateView, type StateView } from '../parts/matrix.view.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { lastNumber, type Signing } from './agency-reviews.service.js';

/** What was typed and could not be taken. */
export interface Typed {
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  comment?: string;
  commentError?: string;
}

/** The sign-off of the whole: by whom, and what of. */
export interface SigningView {
  action: string;
  /** what is signed, in a sentence */
  text: string;
  /** rows that are left out; each can be answered otherwise first */
  except: { name: string; href: string; state: StateView }[];
  /** rows are still to be decided: nothing can be signed yet */
  isEarly: boolean;
  fields: FieldView[];
  hidden: { name: string; value: string }[];
  hash: string;
}

const fields: Field[] = [
  { kind: 'line', at: 'name', text: 'review.signName', required: true, autocomplete: 'name' },
  { kind: 'line', at: 'function', text: 'review.signFunction', required: true, autocomplete: 'organization-title' },
];

/** Null where there is nothing to sign: it was signed as it is, or its content is gone. */
export function signingView(
  course: ReviewCourse,
  { stage, open, exceptions }: Progress,
  visitor: Visitor,
  typed: Typed | undefined,
  t: Translate,
): SigningView | null {
  const { hash, number, version, view } = lastRound(course);
  if (view === null || stage === 'confirmed' || stage === 'objected') return null;
  const proposed = { name: visitor.name, function: course.signOffs.at(-1)?.function ?? '' };
  const shown = {
    t,
    input: typed?.input ?? proposed,
    errors: typed?.errors ?? new Map<string, string>(),
    theirs: null,
  };
  return {
    action: reviewHref(course.review.reviewId, 'signoff'),
    text: t(`reviews.signing.${stage === 'difference' ? 'changes' : 'whole'}`, { version }),
    except: exceptions.map((each) => ({
      name: each.row.name,
      href: rowHref(course.review.reviewId, each.row.id),
      state: stateView(each, t),
    })),
    isEarly: open > 0,
    fields: showFields(fields, shown),
    hidden: [
      { name: 'round', value: String(number) },
      { name: 'seen', value: String(lastNumber(course)) },
    ],
    hash,
  };
}

export type ReadSigning = { ok: true; signing: Signing } | { ok: false; typed: Typed; problems: Problem[] };

const longest = 200;

export function readSigning(input: Input, t: Translate): ReadSigning {
  const [name, title] = [clean(input.name), clean(input.function)];
  const isWrong = (text: string) => text === '' || text.length > longest;
  const errors = new Map<string, string>();
  if (isWrong(name)) errors.set('name', t('reviews.wrong.name'));
  if (isWrong(title)) errors.set('function', t('reviews.wrong.function'));
  if (errors.size > 0) {
    const shown = showFields(fields, { t, input, errors, theirs: null });
    return { ok: false, typed: { input, errors }, problems: problemsOf(shown, errors) };
  }
  return { ok: true, signing: { name, function: title, round: number(input.round), seen: number(input.seen) } };
}

/** NaN fits no round. */
export function number(value: Input[string] | undefined): number {
  const text = textOf(value);
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

function clean(value: Input[string] | undefined): string {
  return textOf(value).replaceAll('\0', '').replace(/\s+/g, ' ');
}
