import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Input } from '../../web/form/field.js';
import { largestLogo, type LogoFile } from './logo-file.js';

/** What a browser sent of the page's form. */
export interface BrandUpload {
  input: Input;
  /** null: none was chosen */
  file: LogoFile | null;
}

/** The whole upload is always taken in. */
export async function readUpload(request: FastifyRequest): Promise<BrandUpload> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  const upload: BrandUpload = { input: {}, file: null };
  try {
    for await (const part of request.parts({ limits: { fileSize: largestLogo, files: 1, fields: 10 } })) {
      if (part.type === 'field') upload.input[part.fieldname] = String(part.value);
      else {
        const content = await part.toBuffer();
        // A browser sends an empty file without name where none was chosen.
        if (part.filename || content.length > 0) upload.file = { content, isCut: part.file.truncated };
      }
    }
  } catch (error) {
    // Only some complaints of the parser say whose mistake it is: an upload that cannot be read is the sender's.
    throw error instanceof Error && 'statusCode' in error ? error : new BadRequestException();
  }
  return upload;
}
