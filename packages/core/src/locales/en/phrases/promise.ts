import type { PromisePhrases } from "../../contract/phrases.ts";

export const promise: PromisePhrases = {
  recall: [
    "On {date} I wrote to you: {quote}.",
    "Back on {date} I promised you this: {quote}.",
    "One line of my email of {date} is still open: {quote}.",
    "About {topic}, I still owe you what I wrote on {date}: {quote}.",
    "{quote} – that was my promise to you on {date}.",
    "I have been looking at what I wrote on {date}: {quote}.",
  ],
  soft: [
    "{quote}, I wrote on {date}, and I would like to make that more than a line in an email.",
    "My email of {date} ended on a good thought: {quote}. Picking that up now.",
    "About {topic}, I wrote on {date}: {quote}. High time something came of it.",
    "{quote} – that was on {date}, and it still stands.",
  ],
  agreed: [
    "On {date} we had agreed on this: {quote}.",
    "{quote} – that is what I said on {date}.",
    "About {topic}, I wrote on {date}: {quote}.",
  ],
  status: [
    "A quick update: [what is done, what is still missing]. {dueDay} still stands.",
    "I am on it: [where it stands, in one sentence]. You will have it by {dueDay}.",
    "So that you do not have to ask, here is where it stands: [one sentence]. {dueDay} holds.",
  ],
  own: [
    "That makes me {late} late, and I am sorry.",
    "You should not have had to wait for it since {due}.",
    "It was meant to be done by {due}; the delay is mine.",
    "It is now {late} overdue, sorry about that.",
  ],
  apologies: {
    days: [
      "That makes me {late} late, and {I'm sorry|I'm sorry|I apologise}. [The reason, half a sentence will do.]",
      "I said {due} and did not keep to it. My apologies. [The reason, half a sentence will do.]",
      "{due} has come and gone and I still owe you this. I am sorry. [The reason, half a sentence will do.]",
      "It should have been done by {due}, and I am sorry it was not. [The reason, half a sentence will do.]",
    ],
    weeks: [
      "It was promised for {due} and is {late} overdue. I am sorry. [The true reason here, in one sentence.]",
      "You have been waiting since {due}, which is not what I said. I am sorry. [The true reason here, in one sentence.]",
      "I am {late} past a date that I set myself, and I apologise for that. [The true reason here, in one sentence.]",
      "It was due on {due}. My word was quicker than my calendar, and I am sorry. [The true reason here, in one sentence.]",
    ],
    months: [
      "It was due on {due}, {since} ago. I should not have kept you waiting that long, and I apologise. [The true reason here, honest and short.]",
      "It is {late} overdue. There is no elegant way to put that, so simply: I am sorry. [The true reason here, honest and short.]",
      "{due} is {late} behind us, and my word was not worth much here. I am truly sorry. [The true reason here, honest and short.]",
    ],
  },
  undatedApology: [
    "I named no date, but I did not mean this long. I am sorry. [The true reason here, in one sentence.]",
    "This should have happened long ago, and I am sorry. [The true reason here, in one sentence.]",
  ],
  prevention: [
    "So that it does not slip again, the next step is fixed in my calendar: [date].",
    "I have blocked time for the next step: [date].",
  ],
  send: {
    ready: [
      "Here it comes: [attachment or link].",
      "You will find everything here: [attachment or link].",
      "Consider it done: [attachment or link].",
    ],
    late: [
      "Here it is at last: [attachment or link – or the day it will certainly arrive].",
      "So, without further detours: [attachment or link – or a new, firm date].",
      "It comes with this email: [attachment or link – or the day it will certainly be there].",
      "Now it is here: [attachment or link – or a new, firm date].",
    ],
  },
  review: {
    ready: [
      "Here are my notes: [the most important first]. The strongest part for me was [passage].",
      "My impression after reading: [two or three points].",
    ],
    late: [
      "Here is my feedback: [the main points – or the day you will certainly have them].",
      "I have now read it properly, and this is what stands out: [the main points – or a firm date for them].",
    ],
  },
  introduce: {
    ready: [
      "So, with pleasure: [name] is copied in here. [One sentence on what connects the two.]",
      "[Name] is reading along, so the two of you can take it from here. [One sentence on what connects the two.]",
    ],
    late: [
      "Putting that right now: [name] is copied in. [One sentence on what connects the two.]",
      "Late, but here you are: [name] is reading along, so the two of you can take it from here. [One sentence on what connects the two.]",
    ],
  },
  reply: {
    ready: [
      "This is what I can tell you by now: [the outcome in a sentence or two].",
      "So here is my answer: [the outcome in a sentence or two].",
    ],
    late: [
      "Here is where we are: [the outcome – or what it hangs on, and until when].",
      "This is what I can tell you today: [the outcome – or what is missing, and by when you will have it].",
      "The answer, at last: [the outcome – or what it hangs on, and until when].",
    ],
  },
  call: {
    ready: [
      "My suggestion: [day, time]. A quick yes will do, and I will ring you.",
      "Which number is best to reach you on? I would call at [day, time].",
    ],
    late: [
      "I would like to make up for that call. My suggestion: [day, time].",
      "When is a good moment to ring you? I could do [day, time].",
    ],
  },
  meet: {
    ready: [
      "It stands as far as I am concerned: [place, time]. If anything has moved, a short line will do.",
      "Are we still on for [place, time]? I am looking forward to it.",
    ],
    late: [
      "I would like to make up for it. How about [day, time, place]?",
      "Shall we try again? I could do [day, time], and I am happy to come to you.",
    ],
  },
  do: {
    ready: ["It is done: [the result in one sentence].", "A quick word on it: [what is done, what comes next]."],
    late: [
      "It has now happened: [the result – or the day it will be done].",
      "Where it stands today: [what is done – or what is missing, and by when].",
    ],
  },
  stay_in_touch: {
    ready: [
      "What has happened on your side since? My news: [one piece of news in a sentence].",
      "How are things with you? The latest from here: [one piece of news in a sentence].",
      "Would you have half an hour in the next two weeks? I could do [day, time].",
      "Half an hour on the phone would already be a start. I could do [day, time].",
    ],
    late: [
      "Late, but gladly: how about half an hour on the phone? I could do [day, time].",
      "What has happened on your side meanwhile? My news: [one piece of news in a sentence].",
      "How are things with you these days? The latest from here: [one piece of news in a sentence].",
    ],
  },
  close: {
    ready: [
      "Does that work for you?",
      "If anything is missing, a short line will do.",
      "{Shout|Shout|Do let me know} if anything is missing.",
    ],
    late: [
      "Thank you for your patience.",
      "Thanks for bearing with me.",
      "If things look different by now, a short line will do.",
    ],
  },
  also: [
    "There is also {quote} (from {date}), still open on my side: [where it stands].",
    "And while I am at it: on {date} I also wrote {quote}. On that: [where it stands].",
  ],
};
