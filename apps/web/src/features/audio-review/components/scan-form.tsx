'use client';
import { Alert, Autocomplete, Button, Code } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFolderSearch } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { RunCard, runQuery, useNow } from '../../../entities/run';
import { Section } from '../../../ui/page';
import { rootsQuery, useScan } from '../api/audio';
import { FolderList } from './folder-list';
import classes from './audio-page.module.css';

/** Which folder to look through: one of the allowed ones, or a folder in it. */
export function ScanForm() {
  const roots = useQuery(rootsQuery());
  const scan = useScan();
  const [path, setPath] = useState('');
  const folders = roots.data?.items ?? [];
  const chosen = path || folders[0] || '';
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    scan.mutate(chosen);
  };
  if (roots.data && folders.length === 0) {
    return (
      <Alert color="amber" title="No folder may be scanned yet">
        Name the folders in <Code>AUDIO_ROOTS</Code> where Segue runs, such as <Code>AUDIO_ROOTS=/music</Code>
        , and start it again.
      </Alert>
    );
  }
  return (
    <Section title="Your folders" about="Files are read where they lie: never copied, moved or changed.">
      <form onSubmit={onSubmit} className={classes.scan}>
        <Autocomplete
          size="sm"
          flex={1}
          miw={220}
          aria-label="Folder"
          placeholder={folders[0] ?? ''}
          description={`Allowed: ${folders.join(', ')}, and every folder in them`}
          inputWrapperOrder={['input', 'description']}
          data={[...folders]}
          value={path}
          onChange={setPath}
        />
        <Button
          type="submit"
          leftSection={<IconFolderSearch size={17} />}
          loading={scan.isPending}
          disabled={chosen === ''}
        >
          Scan
        </Button>
      </form>
      {scan.error && <Alert color="red">{scan.error.message}</Alert>}
      {scan.data && <ScanRun runId={scan.data.run.id} />}
      <FolderList />
    </Section>
  );
}

function ScanRun({ runId }: { readonly runId: string }) {
  const run = useQuery(runQuery(runId));
  const now = useNow();
  return run.data ? <RunCard run={run.data} now={now} mayChange /> : null;
}
