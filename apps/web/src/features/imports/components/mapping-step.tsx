'use client';
import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileImport } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { previewQuery, useDiscardImport, useStartImport, type TablePreview } from '../api/mapping';
import { mappingProblem } from '../hooks/table-fields';
import { ColumnList } from './column-list';
import { ReadRows } from './read-rows';
import classes from './mapping.module.css';

/** A table of one's own: what each column is, and how its rows will read, before anything is brought in. */
export function MappingStep({ id, mayChange }: { readonly id: string; readonly mayChange: boolean }) {
  const preview = useQuery(previewQuery(id));
  return (
    <QueryState query={preview} loading={<SkeletonRows rows={6} height={56} />}>
      {(data) => <MappingForm id={id} preview={data} mayChange={mayChange} />}
    </QueryState>
  );
}

interface MappingFormProps {
  readonly id: string;
  readonly preview: TablePreview;
  readonly mayChange: boolean;
}

function MappingForm({ id, preview, mayChange }: MappingFormProps) {
  const router = useRouter();
  const start = useStartImport(id);
  const discard = useDiscardImport(id);
  const [mapping, setMapping] = useState(preview.mapping);
  const problem = mappingProblem(mapping);
  return (
    <>
      <Section
        title="What is each column?"
        about="Guessed from the names and the values. Change what is wrong."
      >
        <ColumnList columns={preview.columns} mapping={mapping} disabled={!mayChange} onChange={setMapping} />
      </Section>
      <Section title="So the first rows will read">
        <ReadRows preview={preview} mapping={mapping} />
      </Section>
      {start.error && (
        <Alert color="red" title="The table was not brought in">
          {start.error.message}
        </Alert>
      )}
      {mayChange && (
        <div className={classes.actions}>
          <Button
            leftSection={<IconFileImport size={17} />}
            disabled={problem !== null}
            loading={start.isPending}
            onClick={() => start.mutate(mapping)}
          >
            Bring it in
          </Button>
          <Button
            variant="default"
            loading={discard.isPending}
            onClick={() => discard.mutate(undefined, { onSuccess: () => router.push('/imports') })}
          >
            Drop the table
          </Button>
          <span role="status" className={classes.problem}>
            {problem}
          </span>
        </div>
      )}
    </>
  );
}
