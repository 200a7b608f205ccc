/** Last three digits of the drama mobile numbers that the story keeps for itself. */
export const storyNumbers = { first: 100, last: 129 } as const;
