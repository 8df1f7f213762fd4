import { Injectable } from '@nestjs/common';
import { type PdfResult } from '../../pdf/pdf-result.js';
import { type OpenDocument, PagePictures } from '../../pdf/pictures/page-pictures.service.js';
import { type DocumentRequest } from '../document-request.js';
import { type OpenPlan } from '../opened-plans.js';
import { PlanDocuments } from '../plan-documents.service.js';

type NotShown = Extract<PdfResult, { ok: false }>;

/** A page of a document, whose address names the edition that was shown. */
export interface WantedPicture {
  companyId: string;
  planId: string;
  request: DocumentRequest;
  /** digest of the file */
  edition: string;
  /** from 1 */
  page: number;
  /** what is printed, where that edition is held no more */
  open: () => Promise<OpenPlan | null>;
}

/** A picture; null: there is no such page. It lasts where it is of the edition that was asked for. */
export interface FoundPicture {
  picture: Uint8Array | null;
  lasts: boolean;
}

/** Documents whose pages are looked at in the browser. */
@Injectable()
export class Previews {
  constructor(
    private readonly documents: PlanDocuments,
    private readonly pictures: PagePictures,
  ) {}

  async show(open: OpenPlan, request: DocumentRequest): Promise<({ ok: true } & OpenDocument) | NotShown> {
    const result = await this.documents.print(open, request);
    if (!result.ok) return result;
    const isCurrent = () => this.documents.isCurrent(open);
    return { ok: true, ...(await this.pictures.show(ownerOf(open), result.pdf, isCurrent)) };
  }

  async picture(wanted: WantedPicture): Promise<FoundPicture> {
    const known = await this.pictures.picture(ownerOf(wanted), wanted.edition, wanted.page);
    return known === 'unknown'
      ? { picture: await this.ofToday(wanted), lasts: false }
      : { picture: known, lasts: true };
  }

  /** Of the document as it is now: the edition that was asked for is held no more, or there was none. */
  private async ofToday({ request, page, open: again }: WantedPicture): Promise<Uint8Array | null> {
    const open = await again();
    if (!open) return null;
    const shown = await this.show(open, request);
    if (!shown.ok) return null;
    const picture = await this.pictures.picture(ownerOf(open), shown.digest, page);
    return picture === 'unknown' ? null : picture;
  }
}

function ownerOf({ companyId, planId }: { companyId: string; planId: string }): string {
  return `${companyId}/${planId}`;
}
