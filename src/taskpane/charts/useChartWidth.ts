import { useCallback, useState } from "react";

/** Pixels that a picture is drawn for until it is measured. */
const firstWidth = 300;

/**
 * The width of a picture in pixels, which follows the pane: drawn at that width its texts keep their size, however wide
 * the pane is.
 */
export function useChartWidth(): {
  readonly ref: (svg: SVGSVGElement | null) => (() => void) | undefined;
  readonly width: number;
} {
  const [width, setWidth] = useState(firstWidth);
  const ref = useCallback((svg: SVGSVGElement | null) => {
    if (svg === null) return undefined;
    const measure = (): void => {
      const measured = Math.round(svg.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(svg);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
