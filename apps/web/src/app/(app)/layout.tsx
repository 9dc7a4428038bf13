import type { ReactNode } from 'react';
import { LiveProvider } from '../../entities/live';
import { AccountMenu, SessionGate } from '../../features/accounts';
import { CommandPalette } from '../../features/palette';
import { PlayerBar } from '../../features/player';
import { Shell, ShellSkeleton } from '../../features/shell';

export default function AppLayout({ children }: { readonly children: ReactNode }) {
  return (
    <SessionGate waiting={<ShellSkeleton />}>
      <LiveProvider>
        <Shell finder={<CommandPalette />} account={<AccountMenu />} player={<PlayerBar />}>
          {children}
        </Shell>
      </LiveProvider>
    </SessionGate>
  );
}
