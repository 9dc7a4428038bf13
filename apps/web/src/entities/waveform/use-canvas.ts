'use client';
import { useEffect, useState, type RefObject } from 'react';

export interface CanvasSize {
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly scale: number;
}

/** The size of a canvas in device pixels, so that its lines are sharp; null before it is laid out. */
export function useCanvas(canvas: RefObject<HTMLCanvasElement | null>): CanvasSize | null {
  const [size, setSize] = useState<CanvasSize | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => {
      const scale = window.devicePixelRatio;
      const width = Math.round(element.clientWidth * scale);
      const height = Math.round(element.clientHeight * scale);
      if (width > 0)
        setSize((old) => (old?.width === width && old.height === height ? old : { width, height, scale }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas]);
  return size;
}

/** The canvas cleared and as large as it is shown. */
export function stageOf(
  canvas: HTMLCanvasElement | null,
  { width, height }: CanvasSize,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext('2d') ?? null;
  if (!canvas || !context) return null;
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.clearRect(0, 0, width, height);
  return context;
}
