import type { ReactNode } from "react";
import { encode } from "uqr";
import styles from "./SecondStep.module.css";

/** A text as a square that cameras read: dark on white in both themes, with the quiet edge that they need. */
export function QrCode(props: { readonly text: string; readonly label: string }): ReactNode {
  const { data, size } = encode(props.text, { ecc: "M", border: 4 });
  const modules = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      className={styles.square}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={modules} fill="#000000" />
    </svg>
  );
}
