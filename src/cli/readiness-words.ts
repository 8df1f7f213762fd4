/** What the readiness report says, by the plan's language. */
export const readinessWords = {
  de: {
    title: 'Einsatzbereitschaft',
    period: (from: string, days: number) => `${days} ${days === 1 ? 'Tag' : 'Tage'} ab ${from}`,
    kept: (kept: number, all: number) => `${kept} von ${all} Zusagen halten, wenn alle erreichbar sind.`,
    keptWithout: (kept: number, people: number) =>
      people === 1
        ? `${kept} davon, egal welche Person nicht erreichbar ist.`
        : `${kept} davon, egal welche ${people} Personen nicht erreichbar sind.`,
    nothing: 'Der Plan sagt keine Zeiten zu.',
    columns: ['Zusage', 'nicht erreichbar', 'gebrochen', 'längstens', 'ungünstigster Beginn'],
    nobody: 'niemand',
    keptCell: 'hält',
    noneCell: 'nichts zugesagt',
    never: 'nie',
    within: (inService: string, outside: string | null) =>
      outside === null ? inService : `${inService}, außerhalb der Servicezeit ${outside}`,
    noPromise: 'keine',
    first_reaction: 'Erstreaktion',
    statement: 'Stellungnahme',
    reach: 'Erreichen',
    notification: 'Meldung',
    tracesTitle: 'So bricht die Zusage, obwohl alle erreichbar sind',
    watch: (channel: string) => `${channel} beobachten`,
    publish: (channel: string) => `auf ${channel} veröffentlichen`,
    notify: (duty: string) => `${duty} abgeben`,
    off_duty: 'nicht im Dienst',
    absent: 'abwesend',
    already_called: 'schon angerufen',
    no_answer: 'antwortet nicht',
    answered: 'antwortet',
    done: 'fertig',
    seen: 'bemerkt',
    neverDone: 'niemand in 30 Tagen',
    sums: (waiting: string, calling: string, working: string) =>
      `Warten ${waiting}, Anrufen ${calling}, Arbeit ${working}`,
  },
  en: {
    title: 'Readiness',
    period: (from: string, days: number) => `${days} ${days === 1 ? 'day' : 'days'} from ${from}`,
    kept: (kept: number, all: number) => `${kept} of ${all} promises are kept with everybody reachable.`,
    keptWithout: (kept: number, people: number) =>
      people === 1
        ? `${kept} of them whichever one person cannot be reached.`
        : `${kept} of them whichever ${people} people cannot be reached.`,
    nothing: 'The plan promises no times.',
    columns: ['Promise', 'cannot be reached', 'broken', 'at most', 'worst start'],
    nobody: 'nobody',
    keptCell: 'kept',
    noneCell: 'nothing promised',
    never: 'never',
    within: (inService: string, outside: string | null) =>
      outside === null ? inService : `${inService}, outside service hours ${outside}`,
    noPromise: 'none',
    first_reaction: 'First reaction',
    statement: 'Statement',
    reach: 'Reach',
    notification: 'Notification',
    tracesTitle: 'How a promise breaks although everybody can be reached',
    watch: (channel: string) => `watch ${channel}`,
    publish: (channel: string) => `publish on ${channel}`,
    notify: (duty: string) => `send ${duty}`,
    off_duty: 'off duty',
    absent: 'absent',
    already_called: 'called before',
    no_answer: 'does not answer',
    answered: 'answers',
    done: 'done',
    seen: 'seen',
    neverDone: 'nobody within 30 days',
    sums: (waiting: string, calling: string, working: string) =>
      `waiting ${waiting}, calling ${calling}, working ${working}`,
  },
};

export type ReadinessWords = (typeof readinessWords)['de'];
