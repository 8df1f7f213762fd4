import { type Plan } from '../../domain/plan/plan.js';
import { frameOf, type Frame } from '../parts/frame.js';
import { type ContentsEntry } from '../parts/outline.js';
import { things } from '../parts/references.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { agenciesView } from './agencies.view.js';
import { channelsView } from './channels.view.js';
import { coverView, type CoverView } from './cover.view.js';
import { declarationView } from './declaration.view.js';
import { escalationView } from './escalation.view.js';
import { exercisesView } from './exercises.view.js';
import { firstTenMinutesCards, firstTenMinutesView } from './first-ten-minutes.view.js';
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

export interface FullPlanView extends Frame {
  cover: CoverView;
  contents: ContentsEntry[];
  sections: Sections;
}

type Sections = ReturnType<typeof sectionsOf>;

/** Everything that the plan holds, in the order of the printed plan; a section without content is null and has no number. */
export function fullPlanView(plan: Plan, context: DocumentContext): FullPlanView {
  const writing = writingOf(plan, context, things);
  const sections = sectionsOf(writing, context.readiness ?? null);
  const contents = writing.outline.entries;
  const titles = contents
    .flatMap((chapter) => [chapter, ...chapter.sub])
    .map(({ number, title }) => `${number} ${title}`);
  return { ...frameOf(writing, 'full', titles), cover: coverView(writing), sections, contents };
}

/** The order of the lines is the order of the chapters. */
function sectionsOf(writing: Writing, readiness: ReadinessFigures | null) {
  const sections = {
    firstTen: firstTenMinutesView(writing),
    principles: principlesView(writing),
    severities: severitiesView(writing),
    team: teamView(writing),
    escalation: escalationView(writing),
    matrix: matrixView(writing),
    agencies: agenciesView(writing),
    declaration: declarationView(writing),
    release: releaseView(writing),
    channels: channelsView(writing),
    scenarios: scenariosView(writing),
    messages: messagesView(writing),
    stakeholders: stakeholdersView(writing),
    notifications: notificationsView(writing),
    internal: internalView(writing),
    log: logView(writing),
    exercises: exercisesView(writing),
    readiness: readinessView(readiness, writing),
    history: historyView(writing),
    people: peopleView(writing),
  };
  return { ...sections, firstTen: { ...sections.firstTen, cards: firstTenMinutesCards(writing) } };
}
