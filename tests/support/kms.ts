/**
 * A small KMS for the tests, over HTTP in AWS JSON 1.1: symmetric keys that really wrap (AES-256-GCM with the encryption
 * context as additional data), key states, denials, and the refusals of the API reference (2014-11-01) by name. What it
 * takes is checked against the SDK's own request types.
 */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type {
  DecryptRequest,
  EncryptRequest,
  GenerateDataKeyRequest,
  KMSClientConfig,
  ReEncryptRequest,
} from "@aws-sdk/client-kms";

/** Kinds of the request fields that are served; any other field of the SDK's is `never` and refused. */
type Kind = "text" | "bytes" | "context" | "never";
type FieldsOf<Request> = Record<keyof Required<Request>, Kind>;

const FIELDS = {
  GenerateDataKey: {
    KeyId: "text",
    KeySpec: "text",
    EncryptionContext: "context",
    NumberOfBytes: "never",
    GrantTokens: "never",
    Recipient: "never",
    DryRun: "never",
  } satisfies FieldsOf<GenerateDataKeyRequest>,
  Encrypt: {
    KeyId: "text",
    Plaintext: "bytes",
    EncryptionContext: "context",
    EncryptionAlgorithm: "never",
    GrantTokens: "never",
    DryRun: "never",
  } satisfies FieldsOf<EncryptRequest>,
  Decrypt: {
    KeyId: "text",
    CiphertextBlob: "bytes",
    EncryptionContext: "context",
    EncryptionAlgorithm: "never",
    GrantTokens: "never",
    Recipient: "never",
    DryRun: "never",
    DryRunModifiers: "never",
  } satisfies FieldsOf<DecryptRequest>,
  ReEncrypt: {
    SourceKeyId: "text",
    SourceEncryptionContext: "context",
    CiphertextBlob: "bytes",
    DestinationKeyId: "text",
    DestinationEncryptionContext: "context",
    SourceEncryptionAlgorithm: "never",
    DestinationEncryptionAlgorithm: "never",
    GrantTokens: "never",
    DryRun: "never",
    DryRunModifiers: "never",
  } satisfies FieldsOf<ReEncryptRequest>,
} as const;

export type Operation = keyof typeof FIELDS;
/** A refusal by its name, a lost connection, no answer at all, or an answer as it stands. */
export type Fault = { readonly type: string; readonly status: number } | "cut" | "silent" | { readonly body: string };

/** Refusals with the status that the API reference gives them. */
export const REFUSALS = {
  AccessDeniedException: 400,
  DependencyTimeoutException: 500,
  DisabledException: 400,
  IncorrectKeyException: 400,
  InvalidCiphertextException: 400,
  KMSInternalException: 500,
  KMSInvalidStateException: 400,
  KeyUnavailableException: 500,
  NotFoundException: 400,
  ThrottlingException: 400,
} as const;

export interface Asked {
  readonly operation: Operation;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface FakeKms {
  readonly config: KMSClientConfig;
  /** What came, in order. */
  readonly asked: readonly Asked[];
  /** Data keys handed out in the clear, for looking whether they turn up where they must not. */
  readonly dataKeys: readonly Buffer[];
  /** @returns the ARN. */
  createKey(): string;
  setState(arn: string, state: KeyState): void;
  /** As if the caller's policies no longer allowed it with that key. */
  deny(arn: string, operation: Operation): void;
  allow(arn: string): void;
  /** Every request is answered so, or those of one operation; undefined: as usual again. */
  fail(fault: Fault | undefined, operation?: Operation): void;
  /** Holds the answer to the next request of that operation back until the promise is settled. */
  hold(operation: Operation, until: Promise<unknown>): void;
  stop(): Promise<void>;
}

type KeyState = "Enabled" | "Disabled" | "PendingDeletion" | "deleted";

interface KmsKey {
  readonly material: Buffer;
  state: KeyState;
  readonly denied: Set<Operation>;
}

class Refused extends Error {
  readonly type: string;
  readonly status: number;
  constructor(type: keyof typeof REFUSALS | "ValidationException") {
    super(type);
    this.type = type;
    this.status = type === "ValidationException" ? 400 : REFUSALS[type];
  }
}

const ARN_LENGTH = 80; // room for the ARNs made here
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export async function startKms(): Promise<FakeKms> {
  const keys = new Map<string, KmsKey>();
  const asked: Asked[] = [];
  const dataKeys: Buffer[] = [];
  const faults = new Map<Operation | "*", Fault>();
  const held = new Map<Operation, Promise<unknown>>();

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const operation = operationOf(request.headers["x-amz-target"]);
    const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ operation, body });
    const until = held.get(operation);
    held.delete(operation);
    await until;
    const fault = faults.get(operation) ?? faults.get("*");
    if (fault === "silent") return;
    if (fault === "cut") return void request.socket.destroy();
    if (fault && "body" in fault) return void answer(response, 200, fault.body);
    if (fault) return void refuse(response, fault);
    try {
      checkFields(operation, body);
      answer(response, 200, JSON.stringify(OPERATIONS[operation](fieldsOf(body), keys, dataKeys)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuse(response, error);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no free port");

  return {
    config: {
      endpoint: `http://127.0.0.1:${address.port}`,
      region: "eu-central-1",
      credentials: { accessKeyId: "a", secretAccessKey: "b" },
      maxAttempts: 1, // the SDK's own tries are not what is tested
    },
    asked,
    dataKeys,
    createKey: () => {
      const arn = `arn:aws:kms:eu-central-1:111122223333:key/${randomUUID()}`;
      keys.set(arn, { material: randomBytes(32), state: "Enabled", denied: new Set() });
      return arn;
    },
    setState: (arn, state) => {
      known(keys, arn).state = state;
    },
    deny: (arn, operation) => known(keys, arn).denied.add(operation),
    allow: (arn) => known(keys, arn).denied.clear(),
    fail: (fault, operation = undefined) => {
      if (fault) faults.set(operation ?? "*", fault);
      else faults.delete(operation ?? "*");
    },
    hold: (operation, until) => {
      held.set(operation, until);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Fields {
  text(name: string): string;
  bytes(name: string): Buffer;
  context(name: string): string;
}

type Serve = (fields: Fields, keys: Map<string, KmsKey>, dataKeys: Buffer[]) => Readonly<Record<string, string>>;

const OPERATIONS: Readonly<Record<Operation, Serve>> = {
  GenerateDataKey: (fields, keys, dataKeys) => {
    const KeyId = fields.text("KeyId");
    if (fields.text("KeySpec") !== "AES_256") throw new Refused("ValidationException");
    const key = usable(keys, KeyId, "GenerateDataKey");
    const plain = randomBytes(32);
    dataKeys.push(plain);
    const CiphertextBlob = wrap(key, KeyId, plain, fields.context("EncryptionContext")).toString("base64");
    return { KeyId, Plaintext: plain.toString("base64"), CiphertextBlob };
  },
  Encrypt: (fields, keys) => {
    const KeyId = fields.text("KeyId");
    const wrapped = wrap(
      usable(keys, KeyId, "Encrypt"),
      KeyId,
      fields.bytes("Plaintext"),
      fields.context("EncryptionContext"),
    );
    return { KeyId, CiphertextBlob: wrapped.toString("base64") };
  },
  Decrypt: (fields, keys) => {
    const KeyId = fields.text("KeyId");
    const key = usable(keys, KeyId, "Decrypt");
    const plain = unwrap(key, KeyId, fields.bytes("CiphertextBlob"), fields.context("EncryptionContext"));
    return { KeyId, Plaintext: plain.toString("base64") };
  },
  ReEncrypt: (fields, keys) => {
    const SourceKeyId = fields.text("SourceKeyId");
    const KeyId = fields.text("DestinationKeyId");
    const [source, destination] = [usable(keys, SourceKeyId, "ReEncrypt"), usable(keys, KeyId, "ReEncrypt")];
    const plain = unwrap(
      source,
      SourceKeyId,
      fields.bytes("CiphertextBlob"),
      fields.context("SourceEncryptionContext"),
    );
    const wrapped = wrap(destination, KeyId, plain, fields.context("DestinationEncryptionContext"));
    return { SourceKeyId, KeyId, CiphertextBlob: wrapped.toString("base64") };
  },
};

function operationOf(target: unknown): Operation {
  const [, operation] = /^TrentService\.(\w+)$/.exec(String(target)) ?? [];
  for (const each of Object.keys(FIELDS)) if (each === operation && isOperation(each)) return each;
  throw new Error(`The tests' KMS does not serve ${String(target)}.`);
}

function isOperation(name: string): name is Operation {
  return name in FIELDS;
}

function checkFields(operation: Operation, body: Readonly<Record<string, unknown>>): void {
  const kinds: Readonly<Record<string, Kind>> = FIELDS[operation];
  const fields = fieldsOf(body);
  for (const name of Object.keys(body))
    if ((kinds[name] ?? "never") === "never") throw new Refused("ValidationException");
  for (const [name, kind] of Object.entries(kinds)) if (kind !== "never") fields[kind](name);
}

/** All that is served is required: a request without a context or a key id is one that the driver must not send. */
function fieldsOf(body: Readonly<Record<string, unknown>>): Fields {
  const text = (name: string): string => {
    const value = body[name];
    if (typeof value !== "string" || value === "") throw new Refused("ValidationException");
    return value;
  };
  return {
    text,
    bytes: (name) => {
      const bytes = Buffer.from(text(name), "base64");
      if (bytes.length === 0 || bytes.length > 6_144) throw new Refused("ValidationException");
      return bytes;
    },
    context: (name) => {
      const value = body[name];
      const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
      if (entries.length === 0) throw new Refused("ValidationException");
      return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

function known(keys: ReadonlyMap<string, KmsKey>, arn: string): KmsKey {
  const key = keys.get(arn);
  if (!key || key.state === "deleted") throw new Refused("NotFoundException");
  return key;
}

function usable(keys: ReadonlyMap<string, KmsKey>, arn: string, operation: Operation): KmsKey {
  const key = known(keys, arn);
  if (key.denied.has(operation)) throw new Refused("AccessDeniedException");
  if (key.state === "Disabled") throw new Refused("DisabledException");
  if (key.state === "PendingDeletion") throw new Refused("KMSInvalidStateException");
  return key;
}

/** ARN | nonce | ciphertext | tag; the real form is secret to AWS, but names its key too. */
function wrap(key: KmsKey, arn: string, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.material, nonce);
  cipher.setAAD(Buffer.from(context));
  const named = Buffer.from(arn.padEnd(ARN_LENGTH));
  return Buffer.concat([named, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unwrap(key: KmsKey, arn: string, wrapped: Buffer, context: string): Buffer {
  const named = wrapped.subarray(0, ARN_LENGTH).toString().trimEnd();
  if (!/^arn:aws:kms:/.test(named) || wrapped.length < ARN_LENGTH + NONCE_BYTES + TAG_BYTES)
    throw new Refused("InvalidCiphertextException");
  if (named !== arn) throw new Refused("IncorrectKeyException");
  try {
    const nonce = wrapped.subarray(ARN_LENGTH, ARN_LENGTH + NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key.material, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(wrapped.subarray(ARN_LENGTH + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new Refused("InvalidCiphertextException");
  }
}

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": randomUUID() });
  response.end(body);
}

function refuse(response: ServerResponse, { type, status }: { readonly type: string; readonly status: number }): void {
  answer(response, status, JSON.stringify({ __type: type, message: "-" }));
}
