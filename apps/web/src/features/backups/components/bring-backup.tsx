'use client';
import { DropZone } from '../../../ui/drop-zone';
import { Section } from '../../../ui/page';
import { useUploadBackup } from '../api/backups';

/** A backup of another machine, or one that was downloaded once. */
export function BringBackup() {
  const { send, progress } = useUploadBackup();
  return (
    <Section
      title="From elsewhere"
      about="A backup can hold anything, so bring only those that you trust. It is looked at and stands in the list then; nothing is restored yet."
    >
      <DropZone
        title="Drop a backup here, or choose it"
        text="The .tar file that was downloaded or copied from another Segue"
        accept=".tar,application/x-tar"
        progress={progress}
        onFile={send}
      />
    </Section>
  );
}
