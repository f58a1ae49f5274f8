/**
 * Word fields: what a sentence is about, roughly, also when its words are rare. Entries are stems in plain spelling; a word
 * is of a field when it is the stem and at most `MOST_ENDING` letters more.
 */

export const MOST_ENDING = 3;

const VERBS = [
  "handOver", // send, give, forward, bring, deliver, upload, post
  "tell", // let know, write, answer, confirm, report, inform, explain
  "phone", // call, ring, dial
  "meet", // meet, visit, join, attend, come along, see each other
  "examine", // check, read, look through, review, test, proof
  "arrange", // book, order, organise, schedule, reserve, register, prepare
  "clarify", // ask, find out, enquire, clear up, negotiate
  "make", // write up, draw, build, repair, install, calculate, translate, cook for
  "connect", // introduce, put in touch, recommend, link
  "keep", // keep, hold, stay, note, remember, watch over
  "pay", // pay, transfer, refund, reimburse, credit
  "help", // help, support, step in, take over, take care of
  "go", // go, travel, drive, fly, leave, arrive, move
  "feel", // hope, wish, like, love, enjoy, fear, look forward, thank, greet
  "think", // think, believe, guess, know, understand, mean, wonder
  "own", // have, own, belong, cost, contain, consist, weigh, be worth
  "live", // eat, sleep, swim, jog, relax, garden, watch films: doings of one's own
  "happen", // begin, end, rain, break, fail, rise, grow, work out
  "claim", // say, claim, promise, announce, allege: what others say
  "refuse", // refuse, cancel, decline, skip, drop, stop, avoid
  "want", // need, want, must, ought, try, plan, intend
  "sell", // sell, buy, advertise, offer, discount, grow your business
] as const;

const NOUNS = [
  "paper", // documents and files of every kind that are handed over
  "figures", // numbers, prices, statistics, measurements, dates and data
  "message", // mail, answer, news, call back, feedback, comment, word
  "money", // money, fee, deposit, rent, salary, refund, tax
  "goods", // things, tools, parts, clothes, parcels, keys, furniture, devices
  "food", // food and drink
  "event", // meeting, call, workshop, concert, class, wedding, fair, appointment
  "place", // house, office, town, street, room, station, site
  "person", // roles: colleague, client, boss, doctor, plumber, neighbour
  "firm", // company, department, team, bank, authority, club, school
  "family", // mother, son, partner, in-laws, dog
  "health", // body, illness, treatment, weather's toll
  "matter", // question, problem, topic, idea, decision, project, case
  "work", // task, job, shift, deadline, step, repair, delivery
  "law", // contract terms, liability, privacy, copyright, notice
  "advert", // newsletter, discount, solution, customers, success, brand
  "nature", // weather, plants, animals, landscape, seasons
  "journey", // train, flight, car, road, hotel, holiday
] as const;

const MODIFIERS = [
  "hedge", // maybe, perhaps, possibly, eventually, theoretically
  "sure", // definitely, surely, certainly, guaranteed, promise, word of honour
  "habit", // always, usually, every, never, regularly, weekly
  "bygone", // yesterday, ago, already, earlier, former, recently
  "ahead", // tomorrow, soon, later, shortly, next, upcoming
  "polite", // please, kindly, gladly, welcome
  "praise", // nice, great, lovely, splendid, interesting
  "blame", // bad, sad, wrong, difficult, unfortunately, sorry
  "degree", // very, quite, rather, almost, only, even
] as const;

export const FIELDS = [...VERBS, ...NOUNS, ...MODIFIERS] as const;
export type Field = (typeof FIELDS)[number];

export type Fields = Readonly<Record<Field, ReadonlySet<string>>>;
