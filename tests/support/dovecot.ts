/**
 * Debian's Dovecot for the tests: IMAP and LMTP on free ports of the loopback interface, with folders of its own. Any
 * address may sign in with `PASSWORD` and gets a mailbox with Drafts, Sent, Junk and Trash.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

export const PASSWORD = "loopback";
const START_MS = 15_000;
const STOP_MS = 5_000;

const run = promisify(execFile);

export interface Dovecot {
  readonly host: "127.0.0.1";
  readonly imapPort: number;
  readonly lmtpPort: number;
  stop(): Promise<void>;
}

/** Why it cannot be run here, or undefined when it can. */
export async function whyNoDovecot(): Promise<string | undefined> {
  try {
    const { stdout } = await run("dovecot", ["--version"]);
    if (!stdout.startsWith("2.3.")) return `Dovecot 2.3 is asked for, this is ${stdout.trim()}`;
  } catch {
    return "there is no dovecot (apt-get install dovecot-imapd dovecot-lmtpd)";
  }
  return undefined;
}

export async function startDovecot(): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), "dran-dovecot-"));
  const [imapPort, lmtpPort] = await freePorts();
  const log = join(folder, "log");
  const file = join(folder, "dovecot.conf");
  writeFileSync(file, await configuration(folder, imapPort, lmtpPort));
  const dovecot = spawn("dovecot", ["-F", "-c", file], { stdio: "ignore" });
  const stop = async () => {
    await end(dovecot);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await Promise.all([imapPort, lmtpPort].map((port) => listens(port, dovecot, log)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { host: "127.0.0.1", imapPort, lmtpPort, stop };
}

/** Root may not own mail, so as root it lies with `mail`; as anyone else everything runs as that user. */
async function configuration(folder: string, imapPort: number, lmtpPort: number): Promise<string> {
  const { uid, username } = userInfo();
  const asRoot = uid === 0;
  const owner = asRoot ? await idsOf("mail") : { uid, gid: userInfo().gid };
  const mail = join(folder, "mail");
  mkdirSync(mail);
  chmodSync(folder, 0o755);
  if (asRoot) chownSync(mail, owner.uid, owner.gid);
  const group = (await run("id", ["-gn"])).stdout.trim();
  const users = asRoot
    ? ""
    : `default_internal_user = ${username}\ndefault_login_user = ${username}\ndefault_internal_group = ${group}\n`;
  const cell = asRoot ? "" : "  chroot =\n";
  return `${users}protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${join(folder, "run")}
state_dir = ${join(folder, "state")}
log_path = ${join(folder, "log")}
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
auth_username_format = %Lu
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${mail}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
${["Drafts", "Sent", "Junk", "Trash"].map((name) => `  mailbox ${name} {\n    auto = create\n    special_use = \\${name}\n  }`).join("\n")}
}
service imap-login {
${cell}  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
${asRoot ? "" : `  user = ${username}\n`}  inet_listener lmtp {
    port = ${lmtpPort}
  }
}
${asRoot ? "" : "service anvil {\n  chroot =\n}\nservice stats {\n  chroot =\n}\n"}`;
}

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const of = async (flag: string) => Number((await run("id", [flag, user])).stdout);
  return { uid: await of("-u"), gid: await of("-g") };
}

async function listens(port: number, dovecot: ChildProcess, log: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  const said = () => (existsSync(log) ? readFileSync(log, "utf8").slice(-1000) : "it wrote no log");
  while (!(await answers(port))) {
    if (dovecot.exitCode !== null) throw new Error(`Dovecot ended with ${dovecot.exitCode}: ${said()}`);
    if (Date.now() > deadline) throw new Error(`Dovecot does not answer on port ${port}: ${said()}`);
    await wait(30);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const say = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket
      .once("data", () => say(true))
      .once("error", () => say(false))
      .setTimeout(1000, () => say(false));
  });
}

async function end(dovecot: ChildProcess): Promise<void> {
  if (dovecot.exitCode !== null) return;
  const ended = new Promise((resolve) => dovecot.once("exit", resolve));
  dovecot.kill("SIGTERM");
  await Promise.race([ended, wait(STOP_MS)]);
  if (dovecot.exitCode === null && dovecot.signalCode === null) dovecot.kill("SIGKILL");
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once("error", reject).listen(0, "127.0.0.1", () => {
            const address = server.address();
            resolve(typeof address === "object" && address ? address.port : 0);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  const [first = 0, second = 0] = ports;
  return [first, second];
}
