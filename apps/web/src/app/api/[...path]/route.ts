import { apiUrl } from '../../../env';
import { forward } from '../../../lib/forward/forward';

export const dynamic = 'force-dynamic';

const toApi = (request: Request): Promise<Response> => forward(request, apiUrl());

export {
  toApi as DELETE,
  toApi as GET,
  toApi as HEAD,
  toApi as OPTIONS,
  toApi as PATCH,
  toApi as POST,
  toApi as PUT,
};
