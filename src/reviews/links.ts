import { type Id } from '../domain/plan/plan.js';
import { planHref } from '../plans/links.js';

/** Addresses of the pages of reviews: of the agency, and of the company. */
export const reviewsHref = '/reviews';

export const reviewHref = (reviewId: string, ...rest: string[]): string =>
  [reviewsHref, reviewId, ...rest.map(encodeURIComponent)].join('/');

export const rowHref = (reviewId: string, activity: Id): string => reviewHref(reviewId, 'rows', activity);

export const agencyHref = (planId: string, agency: Id, ...rest: string[]): string =>
  planHref(planId, 'reviews', agency, ...rest);
