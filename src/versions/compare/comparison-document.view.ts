import { type Classification, type LocalDate } from '../../domain/plan/plan.js';
import { type Frame, type Head } from '../../documents/parts/frame.js';
import { footLine, headLine } from '../../documents/parts/head-line.js';
import { logoView } from '../../documents/parts/logo.view.js';
import { paletteRules } from '../../documents/parts/palette-rules.js';
import { documentStyle } from '../../documents/parts/style.js';
import { Words } from '../../documents/parts/words.js';
import { type Brand } from '../../plans/brand/brand.js';
import { type ChangedSectionView, changesView, type ChangesView } from './changes.view.js';
import { sideName } from './side-name.js';
import { type Readable } from './sides.js';

/** What changed between two versions, on paper, in the language of the later one. */
export interface ComparisonDocumentView extends Frame {
  head: Head;
  /** the sections; none where all of it is seen at once */
  contents: ChangedSectionView[];
  changes: ChangesView;
}

const fewSections = 4;
/** Millimetres beside the title. */
const logoRoom = { width: 46, height: 14 };

export function comparisonDocumentView(sides: Readable, brand: Brand, today: LocalDate): ComparisonDocumentView {
  const { from, to } = sides;
  const words = new Words(to.plan);
  const { t } = words;
  const changes = changesView(sides, t);
  const [company, classification] = [to.plan.company.name, t(`terms.classification.${strictest(sides)}`)];
  const title = `${t('compare.title')} – ${to.plan.title}`;
  const margins = {
    topLeft: headLine(
      company,
      changes.sections.map((section) => section.title),
    ),
    topRight: classification,
    bottomLeft: footLine(title, words.date(today)),
  };
  const fact = (name: string, value: string) => ({ label: t(name), value });
  const style = documentStyle(JSON.stringify([changes, to.plan.company, margins]), { margins, mark: null }, words);
  return {
    locale: to.plan.locale,
    title,
    style: `${style}\n${paletteRules(brand.colour)}`,
    head: {
      company,
      title: t('compare.title'),
      lead: changes.verdict,
      facts: [
        fact('compare.before', sideName(from, t)),
        fact('compare.now', sideName(to, t)),
        fact('documents.cover.asOf', words.date(today)),
        fact('documents.cover.classification', classification),
      ],
      logo: logoView(brand.logo, company, logoRoom),
    },
    contents: changes.sections.length > fewSections ? changes.sections : [],
    changes,
  };
}

/** It holds words of both. */
function strictest({ from, to }: Readable): Classification {
  const order: Classification[] = ['confidential', 'internal', 'public'];
  return order.find((each) => from.plan.classification === each || to.plan.classification === each) ?? 'confidential';
}
