import type { TheirPromisePhrases } from "../../contract/phrases.ts";

export const theirPromise: TheirPromisePhrases = {
  recall: [
    "On {date} you wrote: {quote}. I am still looking forward to it.",
    "Your email of {date} said: {quote}. I would gladly pick that up again.",
    "About {topic}, you wrote on {date}: {quote}.",
    "{quote} – that line of yours, from {date}, has stayed with me.",
  ],
  agreed: [
    "On {date} you wrote: {quote}. I would still like that very much.",
    "{quote} – that was in your email of {date}, and I am still keen.",
  ],
  doubt: {
    thing: [
      "It may well be on its way, or have got lost at my end.",
      "If it did reach me and I missed it, my apologies.",
      "Quite possibly it is stuck somewhere in my inbox.",
    ],
    other: [
      "Perhaps your answer simply got lost at my end.",
      "Other things may well come first right now, and that is fine.",
      "If it needs more time, that is no problem at all.",
    ],
  },
  ease: [
    "A quick word on where it stands is all I need.",
    "Just let me know roughly when to expect it.",
    "A line with a date would already help, and if it has settled itself, that is a good answer too.",
  ],
  again: [
    "What would suit you? I could do [day, time], for example.",
    "My suggestion: [day, time]. If something else suits you better, I am flexible.",
  ],
  also: [
    "And while I am writing: on {quote} (from {date}), a quick word on where it stands is all I need.",
    "One small question about {date}, {quote}: when might I expect it?",
  ],
};
