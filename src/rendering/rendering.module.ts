import { Global, Module } from '@nestjs/common';
import { templatesFolder } from './folders.js';
import { Renderer } from './renderer.js';

@Global()
@Module({ providers: [{ provide: Renderer, useFactory: () => new Renderer(templatesFolder) }], exports: [Renderer] })
export class RenderingModule {}
