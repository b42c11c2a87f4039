import { type PointerEvent, useRef, useState } from 'react';
import { PAD, type Point, type Stroke } from './signature-path';

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

const toPoint = (event: { clientX: number; clientY: number }, box: DOMRect): Point => [
  clamp(((event.clientX - box.left) / box.width) * PAD.width, PAD.width),
  clamp(((event.clientY - box.top) / box.height) * PAD.height, PAD.height),
];

/**
 * Collects strokes from touch, pen or mouse. One pointer draws at a time: the palm that rests on the glass
 * arrives as a second one and is left out.
 */
export const useSignatureStrokes = (onEnd: (strokes: readonly Stroke[]) => void) => {
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const pointer = useRef<number | null>(null);
  // The pen may lift before React has drawn the last move; what is handed on is read from here.
  const drawn = useRef<readonly Stroke[]>([]);
  const show = (next: readonly Stroke[]) => {
    drawn.current = next;
    setStrokes(next);
  };

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (pointer.current !== null || event.button !== 0) return;
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    show([...drawn.current, [toPoint(event, event.currentTarget.getBoundingClientRect())]]);
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerId !== pointer.current) return;
    const box = event.currentTarget.getBoundingClientRect();
    const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const points = (all.length > 0 ? all : [event]).map((one) => toPoint(one, box));
    const before = drawn.current;
    show([...before.slice(0, -1), [...(before.at(-1) ?? []), ...points]]);
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerId !== pointer.current) return;
    pointer.current = null;
    onEnd(drawn.current);
  };
  const clear = () => {
    show([]);
    onEnd([]);
  };
  return {
    strokes,
    clear,
    handlers: { onPointerDown: begin, onPointerMove: draw, onPointerUp: end, onPointerCancel: end },
  };
};
