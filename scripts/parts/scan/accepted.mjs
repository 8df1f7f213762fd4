/** What the scanners report although it is meant so, each with its reason. Everything else is a finding. */
const accepted = [
  {
    is: ({ kind, info }) => kind === 'HTTP Secure Headers' && /X-XSS-Protection/.test(info),
    because: 'X-XSS-Protection is 0 on purpose: the filter that it turned on is gone from browsers and leaked contents',
  },
  {
    is: ({ kind, place, by }) =>
      kind === 'Cross Site Request Forgery' &&
      (by === 'stranger' || /^POST \/(language|sign-in|forgotten)$/.test(place)),
    because: 'forms for everybody carry no token of a session; requests from other pages are refused by their origin',
  },
  {
    is: ({ kind, place }) =>
      kind === 'Cross Site Request Forgery' && /^POST \/plans\/(import|[\w-]+\/brand)$/.test(place),
    because:
      'this wapiti sends the fields of an upload as files: refused with the right token too (npm test tries both)',
  },
];

/** { findings, accepted: [{ reason, count }] } */
export function sortOut(all) {
  const findings = all.filter((each) => !accepted.some(({ is }) => is(each)));
  const reasons = accepted.map(({ is, because }) => ({ because, count: all.filter(is).length }));
  return { findings, accepted: reasons.filter(({ count }) => count > 0) };
}
