import { type Plan, type Locale } from '../../domain/plan/plan.js';
import { Outline, type ContentsEntry } from '../parts/outline.js';
import { References } from '../parts/references.js';
import { documentStyle, type Margins } from '../parts/style.js';
import { Words } from '../parts/words.js';
import { type DocumentContext, type Writing } from '../parts/writing.js';
import { agenciesView } from './agencies.view.js';
import { channelsView } from './channels.view.js';
import { coverView, type CoverView } from './cover.view.js';
import { escalationView } from './escalation.view.js';
import { exercisesView } from './exercises.view.js';
import { firstTenMinutesView } from './first-ten-minutes.view.js';
import { historyView } from './history.view.js';
import { internalView } from './internal.view.js';
import { logView } from './log.view.js';
import { matrixView } from './matrix.view.js';
import { messagesView } from './messages.view.js';
import { notificationsView } from './notifications.view.js';
import { peopleView } from './people.view.js';
import { principlesView } from './principles.view.js';
import { readinessView } from './readiness.view.js';
import { releaseView } from './release.view.js';
import { scenariosView } from './scenarios.view.js';
import { severitiesView } from './severities.view.js';
import { stakeholdersView } from './stakeholders.view.js';
import { teamView } from './team.view.js';

export interface FullPlanView {
  locale: Locale;
  title: string;
  style: string;
  cover: CoverView;
  contents: ContentsEntry[];
  sections: Sections;
}

type Sections = ReturnType<typeof sectionsOf>;

/** Everything that the plan holds, in the order of the printed plan; a section without content is null and has no number. */
export function fullPlanView(plan: Plan, context: DocumentContext): FullPlanView {
  const outline = new Outline();
  const writing = { ...context, plan, words: new Words(plan), references: new References(plan), outline };
  return {
    locale: plan.locale,
    title: plan.title,
    style: documentStyle(JSON.stringify(plan), marginsOf(writing), writing.words),
    cover: coverView(writing),
    sections: sectionsOf(writing),
    contents: outline.entries,
  };
}

function marginsOf({ plan, words }: Writing): Margins {
  const { t } = words;
  return {
    topLeft: `${plan.company.name} · ${t('documents.cover.draft')}`,
    topRight: t(`terms.classification.${plan.classification}`),
    bottomLeft: plan.title,
  };
}

/** The order of the lines is the order of the chapters. */
function sectionsOf(writing: Writing) {
  return {
    firstTen: firstTenMinutesView(writing),
    principles: principlesView(writing),
    severities: severitiesView(writing),
    team: teamView(writing),
    escalation: escalationView(writing),
    matrix: matrixView(writing),
    agencies: agenciesView(writing),
    release: releaseView(writing),
    channels: channelsView(writing),
    scenarios: scenariosView(writing),
    messages: messagesView(writing),
    stakeholders: stakeholdersView(writing),
    notifications: notificationsView(writing),
    internal: internalView(writing),
    log: logView(writing),
    exercises: exercisesView(writing),
    readiness: readinessView(writing),
    history: historyView(writing),
    people: peopleView(writing),
  };
}
