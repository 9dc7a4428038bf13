'use client';
import { Alert } from '@mantine/core';
import { useRef } from 'react';
import { useBarcodeCamera } from '../hooks/use-barcode-camera';
import classes from './add-release.module.css';

/** The camera's picture until it has read a barcode. */
export function BarcodeScanner({ onBarcode }: { readonly onBarcode: (barcode: string) => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const { problem, ready } = useBarcodeCamera(video, onBarcode);
  if (problem !== null) return <Alert color="amber">{problem}</Alert>;
  return (
    <div className={classes.camera} data-ready={ready}>
      <video ref={video} muted playsInline className={classes.picture} aria-label="Picture of the camera" />
      <p className={classes.hint} role="status">
        {ready ? 'Hold the barcode into the frame.' : 'Opening the camera.'}
      </p>
    </div>
  );
}
