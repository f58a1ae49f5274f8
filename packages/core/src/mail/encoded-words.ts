/** RFC 2047 encoded words in an unfolded header value, decoded; anything else stays as it is, and nothing is thrown. */
export { decodeWords } from "postal-mime";
