'use client';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { urlOf } from '../../../lib/api';
import { EXPORT_FORMATS } from './export-formats';

/** All of one's playlists in one file, or an archive where a file holds one. */
export function ExportAll() {
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={17} />}>
          Export all
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXPORT_FORMATS.map(({ format, name }) => (
          <Menu.Item
            key={format}
            component="a"
            href={urlOf('/api/export/playlists', {}, { format })}
            download
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
