import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { PdfModule } from '../pdf/pdf.module.js';
import { ReadinessChecksModule } from '../readiness/checks.module.js';
import { ReviewStoreModule } from '../reviews/review-store.module.js';
import { BrandController } from './brand/brand.controller.js';
import { Brands } from './brand/brands.service.js';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { CatalogueService } from './catalogue/catalogue.service.js';
import { CompanyController } from './company/company.controller.js';
import { PlanEditing } from './editing/plan-editing.service.js';
import { CellsController } from './matrix/cells.controller.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { PersonErasure } from './erasure/person-erasure.service.js';
import { PlanFindings } from './findings/plan-findings.service.js';
import { HoldersController } from './holders/holders.controller.js';
import { HoldersForm } from './holders/holders.form.js';
import { HoursPictures } from './hours/hours-pictures.js';
import { MatrixController } from './matrix/matrix.controller.js';
import { MatrixService } from './matrix/matrix.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { ReviewController } from './review/review.controller.js';
import { FieldsController } from './section/fields.controller.js';
import { FieldsService } from './section/fields.service.js';
import { ItemController } from './section/item.controller.js';
import { ItemService } from './section/item.service.js';
import { ListController } from './section/list.controller.js';
import { StartController } from './start/start.controller.js';
import { PlanStoreModule } from './store/plan-store.module.js';
import { VersionCoreModule } from '../versions/version-core.module.js';

@Module({
  imports: [AccessModule, PlanStoreModule, ReviewStoreModule, PdfModule, ReadinessChecksModule, VersionCoreModule],
  controllers: [
    StartController,
    OverviewController,
    CompanyController,
    BrandController,
    MatrixController,
    CellsController,
    CatalogueController,
    ReviewController,
    HoldersController,
    ErasureController,
    ListController,
    FieldsController,
    ItemController,
  ],
  providers: [
    PlanEditing,
    PlanFindings,
    PersonErasure,
    Brands,
    HoldersForm,
    ItemService,
    FieldsService,
    HoursPictures,
    MatrixService,
    CatalogueService,
  ],
  exports: [PlanEditing, PlanFindings, MatrixService, Brands, PlanStoreModule],
})
export class PlansModule {}
