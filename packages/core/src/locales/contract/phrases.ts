export type Phrases = object;
