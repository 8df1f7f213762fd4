import { type Id } from '../../domain/plan/plan.js';
import { agencyView } from '../../domain/review/agency-view.js';
import { signedView } from '../../domain/review/standing.js';
import { progressOf } from '../../domain/review/stage.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { Page } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { type Handing } from '../../mail/handing.js';
import { handedView, type HandedView } from '../../access/administration/handed.view.js';
import { may } from '../../access/permissions/permissions.js';
import { agencyHref } from '../links.js';
import { differences, type DifferenceView } from '../parts/difference.view.js';
import { signOffViews, type SignOffView } from '../parts/sign-offs.view.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { type AnsweredView, answersView } from './answers.view.js';
import { type Offer, proposed, sendFields } from './send-form.js';
import { standingView, type StandingView } from './standing.view.js';

export interface AgencyPage {
  visitor: Visitor;
  stored: StoredPlan;
  agencyKey: Id;
  course: ReviewCourse | null;
  offer: Offer;
  /** whether mails are sent at all */
  handing: Handing;
  /** what was typed into the form of a sending */
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  /** what was typed as a reply, by row */
  reply?: { activity: Id; text: string; error: string };
  general?: string[];
  status?: number;
}

interface AgencyPageView extends StandingView {
  agency: string;
  problems: Problem[];
  /** where the link waits that the agency is to get; null: it is sent, or there is none */
  handed: HandedView | null;
  /** what differs between what was signed and the plan as it is now */
  changes: DifferenceView[] | null;
  send: SendView;
  answers: AnsweredView | null;
  signOffs: SignOffView[];
  pdf: string | null;
  withdraw: string | null;
}

interface SendView {
  title: string;
  /** why there is nothing to send, and where that is done */
  nothing: { text: string; href: string; label: string } | null;
  action: string;
  button: string;
  fields: FieldView[];
}

/** The review by one agency: what was sent, what it says, and what the company does about it. */
export function agencyPage(page: AgencyPage): Page {
  const { visitor, stored, agencyKey, course, status = 200 } = page;
  const t = translator(visitor.locale);
  const { plan, id } = stored;
  const agency = plan.agencies.find((each) => each.id === agencyKey);
  const name = agency?.name ?? course?.review.agencyName ?? agencyKey;
  const mayEdit = may(visitor.kind, visitor.role, 'plan.edit');
  const send = sendView(page, t);
  const reply = page.reply && { label: null, text: page.reply.error, href: `#f-reply-${page.reply.activity}` };
  const view: AgencyPageView = {
    agency: name,
    ...(agency
      ? standingView(course, plan, agency.supportRoles.length > 0, t)
      : { label: t('reviews.company.label.gone'), tone: 'bad', text: t('reviews.company.gone') }),
    problems: [...problemsOf(send.fields, page.errors ?? new Map(), page.general), ...(reply ? [reply] : [])],
    handed: isToBeLinked(course) && mayEdit ? handedView(page.handing, visitor, t) : null,
    changes: course && agency ? changesSince(course, stored, t) : null,
    send: mayEdit ? send : { ...send, nothing: null, fields: [] },
    answers: course && answersView(course, progressOf(course), agencyHref(id, agencyKey), page.reply, mayEdit, t),
    signOffs: course ? signOffViews(course, t) : [],
    pdf: course && signedView(course) ? agencyHref(id, agencyKey, 'signoff.pdf') : null,
    withdraw: course && mayEdit ? agencyHref(id, agencyKey, 'withdraw') : null,
  };
  const crumbs = [...planTrail(id, plan, t), { label: t('reviews.company.title'), href: planHref(id, 'reviews') }];
  return new Page('pages/reviews/agency', t('reviews.company.one', { agency: name }), crumbs, view, status);
}

/** It has not accepted yet: it gets in by a link. */
function isToBeLinked(course: ReviewCourse | null): boolean {
  return !course?.review.agencyId;
}

function changesSince(course: ReviewCourse, { plan }: StoredPlan, t: Translate): DifferenceView[] | null {
  const [before, now] = [signedView(course), agencyView(plan, course.review.agencyKey)];
  const found = before && now ? differences(before, now, t) : [];
  return found.length > 0 ? found : null;
}

function sendView({ stored, agencyKey, course, offer, input, errors = new Map() }: AgencyPage, t: Translate): SendView {
  const { id } = stored;
  const fields = sendFields(offer, t);
  const isAgain = course !== null && isToBeLinked(course);
  const key = course === null ? 'first' : isAgain ? 'again' : 'next';
  const nothing = nothingToSend(course, offer);
  const shown = { t, input: input ?? proposed(offer, course?.review.recipient ?? null), errors, theirs: null };
  return {
    title: t(`reviews.send.${key}.title`),
    nothing: nothing && {
      text: t(`reviews.send.${nothing}`),
      href: planHref(id, 'versions'),
      label: t('reviews.send.toVersions'),
    },
    action: agencyHref(id, agencyKey, 'send'),
    button: t(`reviews.send.${key}.button`),
    fields: nothing ? [] : showFields(fields, shown),
  };
}

/** The agency has the newest version that there is already, or there is none with the agency in it. */
function nothingToSend(course: ReviewCourse | null, { versions }: Offer): 'noVersion' | 'hasNewest' | null {
  const [newest] = versions;
  if (!newest) return 'noVersion';
  const hasIt = course !== null && course.review.agencyId !== null;
  return hasIt && lastRound(course).hash === newest.hash.toString('hex') ? 'hasNewest' : null;
}
