import type { MeetingPhrases } from "../../contract/phrases.ts";

export const meeting: MeetingPhrases = {
  trip: [
    "I will be in {city} {days}, and it would be good to see you while I am there.",
    "My calendar takes me to {city} {days}, practically to your doorstep.",
    "As it happens I am in {city} {days}, and I would love to catch up in person.",
  ],
  event: [
    "If I am not mistaken, we will both be at {event} in {city} {days}.",
    "It looks as though {event} in {city} has us both {days}.",
  ],
  visit: [
    "If I read it correctly, you will be in {city} {days}. It would be good to meet.",
    "You are coming to {city} {days}, if I remember rightly. That suits me well, I am here too.",
  ],
  context: {
    commitment: [
      "I could then also make good on what I promised on {date}: {quote}.",
      "Still open on my side is {quote} (from {date}); we could settle that on the spot.",
    ],
    owed: [
      "We could also talk about your question of {date}: {question}",
      "And your question of {date} would be dealt with on the spot: {question}",
      "We could also go over what has been open since {date}: {request}.",
      "And we could come back to your line of {date}: {request}.",
    ],
    awaiting: [
      "That would also be the moment for my question of {date}: {question}",
      "And my question of {date} would be quickly answered in person: {question}",
      "We could also come back to my email of {date}: {request}.",
      "And what I wrote on {date} would be quickly settled: {request}.",
    ],
    promised: [
      "We could also come back to what you wrote on {date}: {quote}.",
      "That would be a good moment for what was in your email of {date}, too: {quote}.",
    ],
    none: [
      "We could pick up {topic} where we left it on {date}.",
      "Since we last wrote about {topic}, on {date}, a few things have happened here: [one piece of news in a sentence].",
      "We last wrote on {date}, and some things are simply easier face to face.",
    ],
  },
  invite: [
    "How about a coffee? I could do:",
    "Would you have time for a coffee? These would work for me:",
    "Two suggestions for meeting up:",
  ],
  unscheduled: [
    "My suggestion for meeting up: [day, time, place].",
    "When would suit you best? I could do [day, time].",
  ],
  close: [
    "If something else suits you better, I am flexible.",
    "And if it does not work out this time, then the next.",
    "Feel free to pick the place.",
  ],
};
