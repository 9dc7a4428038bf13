'use client';
import { Badge, Button, Menu } from '@mantine/core';
import type { Preflight } from '@segue/shared/contracts/http';
import {
  IconAlertTriangle,
  IconDownload,
  IconFolderSymlink,
  IconPackageExport,
  IconPrinter,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { urlOf } from '../../../lib/api';
import { countOf, formatBytes } from '../../../lib/format';
import { preflightQuery } from '../api/leaving';
import { EXPORT_FORMATS } from './export-formats';
import { ExportPathsDialog } from './export-paths-dialog';
import { PreflightDialog } from './preflight-dialog';
import classes from './leaving.module.css';

/** The ways out of a playlist, and a word about what is missing, which is never in the way. */
export function ExportMenu({ id, mayChange }: { readonly id: string; readonly mayChange: boolean }) {
  const [dialog, setDialog] = useState<'preflight' | 'paths' | null>(null);
  const { data: check } = useQuery(preflightQuery(id));
  const gaps = check?.items.length ?? 0;
  return (
    <>
      <Menu position="bottom-end" width={330} shadow="md" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={17} />}
            rightSection={<Gaps gaps={gaps} />}
          >
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {gaps > 0 && (
            <>
              <Menu.Item leftSection={<IconAlertTriangle size={16} />} onClick={() => setDialog('preflight')}>
                {countOf(gaps, 'track')} would leave incomplete…
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          {EXPORT_FORMATS.map(({ format, name, about }) => (
            <Menu.Item
              key={format}
              component="a"
              href={urlOf('/api/playlists/:id/export', { id }, { format })}
              download
            >
              <span className={classes.name}>{name}</span>
              <span className={classes.about}>{about}</span>
            </Menu.Item>
          ))}
          <Menu.Divider />
          <BundleItem id={id} bundle={check?.bundle ?? null} />
          <Menu.Item component={Link} href={`/playlists/${id}/print`} leftSection={<IconPrinter size={16} />}>
            Print view
          </Menu.Item>
          {mayChange && (
            <Menu.Item leftSection={<IconFolderSymlink size={16} />} onClick={() => setDialog('paths')}>
              Where my DJ computer finds files…
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <PreflightDialog check={check} opened={dialog === 'preflight'} onClose={() => setDialog(null)} />
      <ExportPathsDialog opened={dialog === 'paths'} onClose={() => setDialog(null)} />
    </>
  );
}

function Gaps({ gaps }: { readonly gaps: number }) {
  if (gaps === 0) return null;
  return (
    <Badge size="sm" variant="light" circle={gaps < 10} title="Tracks that would leave incomplete">
      {gaps}
    </Badge>
  );
}

function BundleItem({ id, bundle }: { readonly id: string; readonly bundle: Preflight['bundle'] }) {
  if (bundle === null || bundle.files === 0) return null;
  return (
    <Menu.Item
      component="a"
      href={urlOf('/api/playlists/:id/bundle', { id })}
      download
      leftSection={<IconPackageExport size={16} />}
    >
      <span className={classes.name}>With its audio</span>
      <span className={classes.about}>
        {countOf(bundle.files, 'file')}, {formatBytes(bundle.bytes)}, and an M3U8 that finds them.
      </span>
    </Menu.Item>
  );
}
