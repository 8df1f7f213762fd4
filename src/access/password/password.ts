import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters of OWASP's cheat sheet: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of nobody's password: what is compared where there is no account, so that both take the same time. */
const nobody = hash('nobody has this password', cost);

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Takes as long where there is no hash. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return isRight && passwordHash !== null;
}
