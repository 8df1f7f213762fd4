import { isAbsolute, resolve } from 'node:path';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, MinLength, ValidateBy, validateSync } from 'class-validator';

/** The log levels of Nest, from the quietest to the most talkative. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const loopbackNames = [...LOOPBACK, '[::1]'];
const POSTGRES_URL = /^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/;
const URL_EXAMPLE = 'postgres://user:password@host:5432/krisenfest';

/** Off this machine passwords travel encrypted, so a public address must begin with https. */
const IsReachedSafely = () =>
  ValidateBy(
    {
      name: 'isReachedSafely',
      validator: {
        validate: (host, args) => {
          const { url, inContainer } = args?.object as Config;
          return LOOPBACK.includes(String(host)) || url !== undefined || (host === '0.0.0.0' && inContainer);
        },
      },
    },
    {
      message:
        'KRISENFEST_HOST has to be 127.0.0.1, ::1 or localhost, unless KRISENFEST_URL says under which https address ' +
        'the service is reached.',
    },
  );

/** The origin alone: scheme, name, and a port where it is not the usual one. */
function isPublicUrl(text: unknown): boolean {
  if (typeof text !== 'string' || !URL.canParse(text)) return false;
  const url = new URL(text);
  const isLocal = url.protocol === 'http:' && loopbackNames.includes(url.hostname);
  return (url.protocol === 'https:' || isLocal) && url.origin === text.replace(/\/$/, '');
}

const NeedsApplicationUrl = () =>
  ValidateBy(
    {
      name: 'needsApplicationUrl',
      validator: { validate: (_url, args) => (args?.object as Config).databaseUrl !== undefined },
    },
    { message: 'DATABASE_MIGRATION_URL is set without DATABASE_URL; set both, or neither for the embedded database.' },
  );

/** What the environment says, read once at start. An empty variable counts as not set. */
export class Config {
  @IsReachedSafely()
  readonly host: string;

  @IsInt({ message: 'KRISENFEST_PORT has to be a whole number, for example 3000.' })
  @Min(0, { message: 'KRISENFEST_PORT has to be 0 (any free port) or more.' })
  @Max(65535, { message: 'KRISENFEST_PORT has to be 65535 or less.' })
  readonly port: number;

  /** Origin under which browsers reach the service, e.g. `https://plan.example.org`; not set: this machine alone. */
  @IsOptional()
  @ValidateBy(
    { name: 'isPublicUrl', validator: { validate: isPublicUrl } },
    { message: 'KRISENFEST_URL has to be an https address without a path, for example https://plan.example.org.' },
  )
  readonly url: string | undefined;

  /** Whether anybody may register a further company; the first one always may. */
  @IsIn(['open', 'closed'], { message: 'KRISENFEST_REGISTRATION has to be open or closed.' })
  readonly registration: 'open' | 'closed';

  /** Mail server; not set: mails wait in the outbox of the administration page. */
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, {
    message: 'KRISENFEST_SMTP has to look like smtp://user:password@mail.example.org:587.',
  })
  readonly smtpUrl: string | undefined;

  /** Sender of mails. */
  @Matches(/^[^\s@]+@[^\s@]+$/, {
    message: 'KRISENFEST_MAIL_FROM has to be a mail address, for example plan@example.org.',
  })
  readonly mailFrom: string;

  /** Seals what has to be read again, such as an authenticator's secret; not set: the file `secret.key` in `dataDir`. */
  @IsOptional()
  @MinLength(32, {
    message: 'KRISENFEST_SECRET has to have 32 characters or more, for example from `openssl rand -hex 32`.',
  })
  readonly secret: string | undefined;

  /** Absolute folder of the embedded database and of everything else that is kept. */
  readonly dataDir: string;

  /** Login of the application: owns nothing. Not set: embedded database in `dataDir`. */
  @IsOptional()
  @Matches(POSTGRES_URL, { message: `DATABASE_URL has to look like ${URL_EXAMPLE}.` })
  readonly databaseUrl: string | undefined;

  /** Login of the owner, used for migrations alone. */
  @IsOptional()
  @Matches(POSTGRES_URL, { message: `DATABASE_MIGRATION_URL has to look like ${URL_EXAMPLE}.` })
  @NeedsApplicationUrl()
  readonly migrationUrl: string | undefined;

  @IsOptional()
  @ValidateBy(
    { name: 'isAbsolutePath', validator: { validate: (path) => isAbsolute(String(path)) } },
    { message: 'PUPPETEER_EXECUTABLE_PATH has to be the full path of a Chromium or Chrome program.' },
  )
  readonly browserPath: string | undefined;

  @IsIn(LOG_LEVELS, { message: `KRISENFEST_LOG_LEVEL has to be one of ${LOG_LEVELS.join(', ')}.` })
  readonly logLevel: LogLevel;

  /** Set by the container image alone. */
  readonly inContainer: boolean;

  /** The service is reached from this machine alone, as far as it knows. */
  get isLocal(): boolean {
    return this.url === undefined || loopbackNames.includes(new URL(this.url).hostname);
  }

  constructor(env: NodeJS.ProcessEnv) {
    this.host = env.KRISENFEST_HOST || '127.0.0.1';
    this.port = Number(env.KRISENFEST_PORT || 3000);
    this.url = env.KRISENFEST_URL?.replace(/\/$/, '') || undefined;
    this.registration = (env.KRISENFEST_REGISTRATION || 'closed') as 'open' | 'closed';
    this.smtpUrl = env.KRISENFEST_SMTP || undefined;
    this.mailFrom = env.KRISENFEST_MAIL_FROM || 'krisenfest@localhost';
    this.secret = env.KRISENFEST_SECRET || undefined;
    this.dataDir = resolve(env.KRISENFEST_DATA || 'data');
    this.databaseUrl = env.DATABASE_URL || undefined;
    this.migrationUrl = env.DATABASE_MIGRATION_URL || undefined;
    this.browserPath = env.PUPPETEER_EXECUTABLE_PATH || undefined;
    this.logLevel = (env.KRISENFEST_LOG_LEVEL || 'log') as LogLevel;
    this.inContainer = env.KRISENFEST_IN_CONTAINER === '1';
  }
}

/** `sentences`: one for each wrong variable, saying what to set. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
  }
}

/** The checked configuration. Throws ConfigError. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const config = new Config(env);
  const faults = validateSync(config, { stopAtFirstError: true });
  if (faults.length > 0) throw new ConfigError(faults.flatMap((fault) => Object.values(fault.constraints ?? {})));
  return config;
}
