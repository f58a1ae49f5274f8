/**
 * How much of a mail is looked at. Everything in a mail is somebody else's choice, so each size and count has an end.
 * What lies beyond a bound is left unread and `Message.truncated` says so; nothing is refused.
 */

/** Bytes of a raw mail. Chosen: the largest mail Gmail accepts from outside, 25 MiB. */
export const RAW_BYTES = 25 * 1024 * 1024;

/** Bytes of the header of a mail, and of all its parts' headers together. Chosen: a hundred times a long real one. */
export const HEADER_BYTES = 256 * 1024;
export const PART_HEADER_BYTES = 1024 * 1024;

/** Header fields. Chosen: mail that went through every relay and scanner has under 200. */
export const HEADER_FIELDS = 1_000;

/** Multiparts inside multiparts. Chosen: mail programs stop at 5, forwards of forwards at 10. */
export const NESTING = 20;

/** MIME parts. Chosen: a mail with 100 photos has 102. */
export const PARTS = 1_000;

/** Bytes of one textual part's body, and of all bodies together: what the MIME reader may decode. Chosen, for memory. */
export const PART_BYTES = 512 * 1024;
export const BODY_BYTES = 2 * 1024 * 1024;

/** UTF-16 units of HTML turned into text. Chosen: Gmail clips what it shows at about 102 KB. */
export const HTML_CHARS = 512 * 1024;

/** UTF-16 units of text before quotes are taken out. Chosen: a thread of 100 letters, all quoted. */
export const TEXT_CHARS = 256 * 1024;

/** UTF-16 units of own words that are examined. Chosen: 30 printed pages. */
export const OWN_CHARS = 64 * 1024;

/** Addresses in one field (To, Cc, Bcc, Reply-To). Chosen: more than that is a list, not a letter. */
export const ADDRESSES = 500;

/** UTF-16 units of one address: 64 octets of local part, "@", 255 of domain (RFC 5321 section 4.5.3.1). */
export const ADDRESS_CHARS = 320;

/** UTF-16 units of a display name. Chosen: as much as a `Fact` keeps. */
export const NAME_CHARS = 200;

/** Ids in References, and UTF-16 units of the field they are read from. Chosen: mail programs prune at about 20 ids. */
export const REFERENCES = 200;
export const REFERENCES_CHARS = 64 * 1024;

/** UTF-16 units of one Message-ID: a line may have 998 (RFC 5322 section 2.1.1). */
export const MESSAGE_ID_CHARS = 998;

/** UTF-16 units of a subject. Chosen: no mail program shows more. */
export const SUBJECT_CHARS = 2_000;

/** Links, and UTF-16 units of one. The length is what browsers' address bars bear. */
export const LINKS = 50;
export const LINK_CHARS = 2_000;

/** Attachments named in a message. Chosen. */
export const ATTACHMENTS = 100;

/** Recipients a bounce may name. Chosen: as many as a `Fact` keeps. */
export const FAILED_RECIPIENTS = 20;
