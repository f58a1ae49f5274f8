import type { Phrases } from "../contract/phrases.ts";
import { calendar } from "./phrases/calendar.ts";
import { digest } from "./phrases/digest.ts";
import { letter } from "./phrases/letter.ts";
import { meeting } from "./phrases/meeting.ts";
import { promise } from "./phrases/promise.ts";
import { question } from "./phrases/question.ts";
import { theirPromise } from "./phrases/their-promise.ts";
import { why } from "./phrases/why.ts";

export const phrases: Phrases = { calendar, letter, promise, theirPromise, question, meeting, why, digest };
