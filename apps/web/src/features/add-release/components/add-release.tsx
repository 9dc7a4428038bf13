'use client';
import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import Link from 'next/link';
import { oneOf, text, useUrlView } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { FindRelease } from './find-release';
import { TypedRelease } from './typed-release';

const FIELDS = { by: oneOf(['find', 'type']), q: text };

/** A record more: found at Discogs, or typed in. */
export function AddRelease() {
  const { view, go } = useUrlView(FIELDS);
  return (
    <Page
      title="Add a record"
      width="text"
      actions={
        <Button component={Link} href="/library" variant="default" leftSection={<IconArrowLeft size={16} />}>
          Library
        </Button>
      }
    >
      <SegmentedControl
        aria-label="How"
        value={view.by}
        onChange={(by) => go({ by: by === 'type' ? 'type' : 'find' })}
        data={[
          { value: 'find', label: 'Find it' },
          { value: 'type', label: 'Type it in' },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {view.by === 'find' ? (
        <FindRelease q={view.q} onAsk={(q) => go({ q })} onType={() => go({ by: 'type' })} />
      ) : (
        <TypedRelease />
      )}
    </Page>
  );
}
