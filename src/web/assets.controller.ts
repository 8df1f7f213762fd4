import { Anybody } from '../access/permissions/needs.js';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Assets } from './assets.js';
import { NotFound } from './not-found.js';

@Anybody()
@Controller('assets')
export class AssetsController {
  constructor(private readonly assets: Assets) {}

  @Get(':file')
  send(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Buffer {
    const asset = this.assets.at(request.url.split('?')[0] ?? '');
    if (!asset) throw new NotFound();
    void reply.type(asset.type).header('cache-control', 'public, max-age=31536000, immutable');
    return asset.content;
  }
}
