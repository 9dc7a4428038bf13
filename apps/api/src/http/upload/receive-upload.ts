import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { TypedError, invalid } from '@segue/shared/node';
import type { Request, Response } from 'express';
import multer from 'multer';
import type { UploadedFile } from './uploaded-file.js';

const field = 'file';

/**
 * Receives the one multipart file of a request into a temp folder of its own, which goes when the response is over.
 * @param maxBytes limit of the route's contract
 * @throws TypedError `unsupported-type` (not multipart), `too-large`, `invalid` (no file, another field, a broken body)
 */
export async function receiveUpload(
  request: Request,
  response: Response,
  maxBytes: number,
): Promise<UploadedFile> {
  if (!request.is('multipart/form-data')) {
    throw new TypedError(
      'unsupported-type',
      `Send the file as multipart/form-data, in the field “${field}”.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'segue-upload-'));
  response.once('close', () => void rm(folder, { recursive: true, force: true }));
  await receive(request, response, folder, maxBytes);
  const { file } = request;
  if (!file) throw invalid(`The request holds no file. Send it in the multipart field “${field}”.`);
  return { path: file.path, originalName: basename(file.originalname), size: file.size };
}

function receive(request: Request, response: Response, folder: string, maxBytes: number): Promise<void> {
  const middleware = multer({
    dest: folder,
    limits: { fileSize: maxBytes, files: 1, fields: 20, fieldSize: 64 * 1024 },
    defParamCharset: 'utf8',
  }).single(field);
  return new Promise((resolve, reject) => {
    middleware(request, response, (error?: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(uploadError(error, maxBytes));
    });
  });
}

function uploadError(error: unknown, maxBytes: number): TypedError {
  if (!(error instanceof multer.MulterError)) {
    return invalid('The multipart body is broken: it ended early or has no boundary. Send the file again.');
  }
  switch (error.code) {
    case 'LIMIT_FILE_SIZE':
      return new TypedError(
        'too-large',
        `The file is larger than ${megabytes(maxBytes)} MB, the most taken here.`,
        {
          maxBytes,
        },
      );
    case 'LIMIT_UNEXPECTED_FILE':
      return invalid(
        `The file came in the field “${error.field ?? ''}”. Send one file, in the field “${field}”.`,
      );
    default:
      return invalid(`The multipart body cannot be taken: ${error.message}.`);
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1024 / 1024);
}
