import { type CatalogueScenario } from '../catalogue.js';
import { accountHacked } from './account-hacked.js';
import { agencyError } from './agency-error.js';
import { dataBreach } from './data-breach.js';
import { discriminationHarassment } from './discrimination-harassment.js';
import { disinformationDeepfake } from './disinformation-deepfake.js';
import { environmentalRelease } from './environmental-release.js';
import { executiveMisconduct } from './executive-misconduct.js';
import { fatality } from './fatality.js';
import { fireExplosion } from './fire-explosion.js';
import { foodContamination } from './food-contamination.js';
import { investigativeReport } from './investigative-report.js';
import { layoffsLeaked } from './layoffs-leaked.js';
import { ngoBoycott } from './ngo-boycott.js';
import { onlineFirestorm } from './online-firestorm.js';
import { productRecall } from './product-recall.js';
import { raidInvestigation } from './raid-investigation.js';
import { ransomwareOutage } from './ransomware-outage.js';
import { supplierScandal } from './supplier-scandal.js';
import { threatViolence } from './threat-violence.js';
import { workAccident } from './work-accident.js';

/** The scenarios that a plan can start from, in the order in which they are offered. */
export const scenarios: CatalogueScenario[] = [
  onlineFirestorm,
  accountHacked,
  dataBreach,
  ransomwareOutage,
  productRecall,
  foodContamination,
  workAccident,
  fatality,
  fireExplosion,
  environmentalRelease,
  executiveMisconduct,
  discriminationHarassment,
  layoffsLeaked,
  investigativeReport,
  raidInvestigation,
  disinformationDeepfake,
  ngoBoycott,
  supplierScandal,
  threatViolence,
  agencyError,
];
