/** SQS as it answers where fauxqs never does. */
import { type Answer, serveAws } from "../support/aws-answers.ts";

export { type Answer, type Asked, opened } from "../support/aws-answers.ts";

/** A server that gives each operation these answers in turn, its last one for ever. */
export async function serve(answers: { readonly [operation: string]: readonly Answer[] }) {
  const { config, asked } = await serveAws((operation, before) => {
    const at = before.filter((each) => each.operation === operation).length;
    return answers[operation]?.[at] ?? answers[operation]?.at(-1);
  });
  const unchecked = { ...config, md5: false as const }; // the answers' checksums are not what is tested
  return { queueUrl: `${config.endpoint}/1/q`, config: unchecked, asked };
}

export const refusal = (type: string, status = 400): Answer => [
  status,
  { __type: `com.amazonaws.sqs#${type}`, message: "-" },
];
export const confirmed = (...ids: readonly number[]) => ids.map((id) => ({ Id: String(id), MessageId: `id${id}` }));
export const failed = (Code: string, SenderFault: boolean, ...ids: readonly number[]) =>
  ids.map((id) => ({ Id: String(id), Code, SenderFault, Message: "-" }));
