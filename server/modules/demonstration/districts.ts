/** The ten districts as the demonstration needs them: a middle, and outward codes that lie in them. */

/** A district's code in the list District. */
export type DistrictCode = keyof typeof districts;

/** Latitude and longitude of the middle, and outward codes. General knowledge, to a kilometre or so. */
export const districts = {
  E08000001: { name: "Bolton", middle: [53.577, -2.428], outward: ["BL1", "BL3"] },
  E08000002: { name: "Bury", middle: [53.593, -2.298], outward: ["BL9"] },
  E08000003: { name: "Manchester", middle: [53.477, -2.231], outward: ["M4", "M11", "M13"] },
  E08000004: { name: "Oldham", middle: [53.541, -2.117], outward: ["OL1", "OL4", "OL8"] },
  E08000005: { name: "Rochdale", middle: [53.614, -2.161], outward: ["OL11", "OL12"] },
  E08000006: { name: "Salford", middle: [53.493, -2.305], outward: ["M5", "M6"] },
  E08000007: { name: "Stockport", middle: [53.405, -2.157], outward: ["SK1", "SK3"] },
  E08000008: { name: "Tameside", middle: [53.483, -2.085], outward: ["OL6", "SK14"] },
  E08000009: { name: "Trafford", middle: [53.432, -2.32], outward: ["M32", "M33"] },
  E08000010: { name: "Wigan", middle: [53.545, -2.632], outward: ["WN1", "WN5"] },
} as const;

/** The three districts that the demonstration's stories play in. */
export const [manchester, oldham, wigan] = ["E08000003", "E08000004", "E08000010"] as const;

/** Every district, the busier ones more often. */
export const districtWeights: readonly (readonly [DistrictCode, number])[] = [
  ["E08000001", 8],
  ["E08000002", 5],
  [manchester, 24],
  [oldham, 20],
  ["E08000005", 8],
  ["E08000006", 9],
  ["E08000007", 6],
  ["E08000008", 7],
  ["E08000009", 5],
  [wigan, 8],
];
