/** The four Ps in the order in which the programme names them. */
export const pillars = ["PURSUE", "PREVENT", "PROTECT", "PREPARE"] as const;

export type Pillar = (typeof pillars)[number];
