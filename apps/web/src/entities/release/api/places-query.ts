import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** The folders, shelves and boxes that are in use, to choose from. */
export const placesQuery = () =>
  queryOptions({
    queryKey: ['releases', 'places'],
    queryFn: ({ signal }) => client.releases.places({}, { signal }),
  });
