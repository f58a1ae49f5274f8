import type { Signs } from "../contract/signs.ts";
import { wordSet } from "../contract/words.ts";

export const signs: Signs = {
  self: wordSet("i me my mine myself we us our ours ourselves i'll i'm i've i'd we'll we're we've we'd let's"),
  reader: wordSet("you your yours yourself you'll you're you've you'd ye y'all u ur"),
  denial: wordSet(
    "not no never nothing none nobody neither nor without hardly don't doesn't didn't won't can't cannot couldn't",
    "wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't ain't",
  ),
  condition: wordSet(
    "if unless when whenever once otherwise would could should might wouldn't couldn't shouldn't",
    "i'd we'd you'd he'd she'd they'd",
  ),
  bygone: wordSet(
    "was were had did have has been i've we've you've didn't wasn't weren't haven't hasn't hadn't",
    "ago yesterday already last",
  ),
  ahead: wordSet(
    "will shall i'll we'll you'll it'll he'll she'll they'll that'll there'll going won't",
    "today tomorrow tonight soon later by until till next monday tuesday wednesday thursday friday saturday sunday",
  ),
  weekday: wordSet("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri"),
  month: wordSet(
    "january february march april june july august september october november december",
    "jan feb apr jun jul aug sept sep oct nov dec",
  ),
};
