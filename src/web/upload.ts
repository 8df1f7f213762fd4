import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { StaleForm } from '../access/permissions/not-signed-in.js';
import { isToken } from '../access/session/csrf.js';
import { type Input } from './form/field.js';

export interface UploadedFile {
  content: Buffer;
  /** it was longer than what is kept */
  isCut: boolean;
}

/** A form with a file, as a browser sends it. */
export interface Upload {
  fields: Input;
  /** null: none was chosen */
  file: UploadedFile | null;
}

const longestField = 100_000;

/**
 * The whole upload is always taken in; of a file no more than `largest` bytes are kept. Throws where it cannot be read
 * and where the form is not one of this session.
 */
export async function readUpload(request: FastifyRequest, largest: number): Promise<Upload> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  const upload: Upload = { fields: {}, file: null };
  const limits = { fileSize: largest, files: 1, fields: 20, fieldSize: longestField };
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'file') {
        const content = await part.toBuffer();
        // A browser sends an empty file without name where none was chosen.
        if (part.filename || content.length > 0) upload.file = { content, isCut: part.file.truncated };
      } else if (typeof part.value === 'string') upload.fields[part.fieldname] = part.value;
    }
  } catch (error) {
    // Only some complaints of the parser say whose mistake it is: an upload that cannot be read is the sender's.
    throw error instanceof Error && 'statusCode' in error ? error : new BadRequestException();
  }
  if (!isToken(upload.fields._csrf, request.session?.csrf ?? '')) throw new StaleForm();
  return upload;
}
