'use client';
import { useQuery } from '@tanstack/react-query';
import { IconFileImport } from '@tabler/icons-react';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { importsQuery } from '../api/imports-query';
import { ImportCard } from './import-card';
import classes from './imports.module.css';

export function PastImports() {
  const imports = useQuery(importsQuery());
  return (
    <QueryState query={imports} loading={<SkeletonRows rows={3} height={96} />}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon={IconFileImport}
            title="No imports yet"
            text="Drop your first file above. A few thousand records take seconds."
          />
        ) : (
          <section aria-label="Past imports" className={classes.list}>
            {items.map((batch) => (
              <ImportCard key={batch.id} batch={batch} />
            ))}
          </section>
        )
      }
    </QueryState>
  );
}
