'use client';
import { Button, Group, Text } from '@mantine/core';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useStartUpgrade, useTryUpgrade, type AnalysisUpgrade } from '../api/analysis';
import { UpgradeSample } from './upgrade-sample';

interface UpgradeOfferProps {
  readonly upgrade: AnalysisUpgrade;
  readonly mayChange: boolean;
}

/** Tracks that an older analyser heard: first a sample, old and new, then the rest when you say so. */
export function UpgradeOffer({ upgrade: { current, outdated, sample }, mayChange }: UpgradeOfferProps) {
  const confirm = useConfirm();
  const attempt = useTryUpgrade();
  const start = useStartUpgrade();
  if (outdated === 0)
    return (
      <Text size="sm" c="dimmed">
        All your analysed tracks were heard by the present analyser ({current}).
      </Text>
    );
  const onStart = async () => {
    const yes = await confirm({
      title: `Analyse ${countOf(outdated, 'track')} again?`,
      text: 'Each takes some seconds. What you corrected yourself stays; what the older analyser said is kept beside.',
      action: 'Analyse them again',
      cancel: 'Not now',
      harms: false,
    });
    if (yes) start.mutate();
  };
  return (
    <>
      <Text size="sm">
        {countOf(outdated, 'track was', 'tracks were')} heard by an older analyser than {current}. Nothing
        happens by itself: try it on a few first.
      </Text>
      {sample.length > 0 && <UpgradeSample sample={sample} />}
      {mayChange && (
        <Group gap="xs">
          <Button variant="default" loading={attempt.isPending} onClick={() => attempt.mutate()}>
            {sample.length === 0 ? 'Try it on a few' : 'Try again'}
          </Button>
          <Button loading={start.isPending} onClick={() => void onStart()}>
            Analyse {countOf(outdated, 'track')} again
          </Button>
        </Group>
      )}
    </>
  );
}
