/** Every planted fault. Which failure of other systems each stands for: `../FAILURES.md`. */
import type { Fault } from "../fault.js";
import { explainFaults } from "./explain.js";
import { handingInFaults } from "./handing-in.js";
import { maskFaults } from "./masks.js";
import { nameFaults } from "./names.js";
import { pictureFaults } from "./picture.js";
import { readerFaults } from "./readers.js";
import { requestFaults } from "./requests.js";
import { restrictionFaults } from "./restrictions.js";
import { rowFaults } from "./rows.js";
import { writingFaults } from "./writing.js";

/** The faults, as they are planted one after the other. */
export const everyFault: readonly Fault[] = [
  ...maskFaults,
  ...nameFaults,
  ...rowFaults,
  ...pictureFaults,
  ...readerFaults,
  ...restrictionFaults,
  ...requestFaults,
  ...writingFaults,
  ...handingInFaults,
  ...explainFaults,
];
