/** A zone with the date of a clock change, or Christmas where there is none: periods begin a few days before. */
export interface Place {
  zone: string;
  region: string | undefined;
  near: string;
  /** times on that date which the clock skips or shows twice, and the first and last of them */
  change: string[];
}

export const places: Place[] = [
  { zone: 'Europe/Vienna', region: 'AT-5', near: '2026-03-29', change: ['02:00', '02:30', '02:59', '03:00'] },
  { zone: 'Europe/Vienna', region: 'AT-9', near: '2026-10-25', change: ['02:00', '02:30', '02:59', '03:00'] },
  { zone: 'Europe/Vienna', region: 'AT', near: '2026-12-25', change: [] },
  { zone: 'Europe/London', region: 'GB-ENG', near: '2026-12-27', change: [] },
  { zone: 'America/New_York', region: 'US', near: '2026-11-01', change: ['01:00', '01:30', '02:00'] },
  { zone: 'America/Havana', region: undefined, near: '2026-11-01', change: ['00:00', '00:30', '01:00'] },
  { zone: 'America/Santiago', region: 'CL', near: '2026-09-06', change: ['00:00', '00:30', '01:00'] },
  { zone: 'Africa/Cairo', region: 'EG', near: '2026-04-24', change: ['00:00', '00:30', '01:00'] },
  { zone: 'Asia/Kolkata', region: undefined, near: '2026-12-25', change: [] },
  { zone: 'Asia/Kathmandu', region: undefined, near: '2027-01-01', change: [] },
  { zone: 'Australia/Lord_Howe', region: 'AU', near: '2026-04-05', change: ['01:30', '01:45', '02:00'] },
  { zone: 'Australia/Lord_Howe', region: 'AU', near: '2026-10-04', change: ['02:00', '02:15', '02:30'] },
  { zone: 'Pacific/Chatham', region: 'NZ', near: '2026-09-27', change: ['02:45', '03:15', '03:45'] },
  { zone: 'Atlantic/Azores', region: 'PT', near: '2026-10-25', change: ['00:00', '00:30', '01:00'] },
  { zone: 'UTC', region: undefined, near: '2026-05-01', change: [] },
];
