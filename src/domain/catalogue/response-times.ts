import { type CatalogueChannel, type SeverityId } from './catalogue.js';

type ResponseTime = CatalogueChannel['responseTimes'][number];
/** Minutes in service hours, and outside them; null: nothing is promised outside service hours. */
type Pace = [within: number, outside: number | null];

const levels: SeverityId[] = ['issue', 'incident', 'crisis', 'severe-crisis'];
const upperLevels: SeverityId[] = ['incident', 'crisis', 'severe-crisis'];

/** Response times of a channel: first reaction on all four levels, statement on the upper three. */
export function promising(first: [Pace, Pace, Pace, Pace], statement: [Pace, Pace, Pace]): ResponseTime[] {
  return [
    ...first.flatMap((pace, i) => entry(levels[i], 'first_reaction', pace)),
    ...statement.flatMap((pace, i) => entry(upperLevels[i], 'statement', pace)),
  ];
}

function entry(severity: SeverityId | undefined, kind: ResponseTime['kind'], [within, outside]: Pace): ResponseTime[] {
  return severity === undefined ? [] : [{ severity, kind, withinMinutes: within, outsideServiceHoursMinutes: outside }];
}
