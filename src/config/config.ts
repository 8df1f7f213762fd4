import { isAbsolute, resolve } from 'node:path';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateBy, validateSync } from 'class-validator';

/** The log levels of Nest, from the quietest to the most talkative. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const POSTGRES_URL = /^postgres(ql)?:\/\/[^\s/]+\/[^\s/]+$/;
const URL_EXAMPLE = 'postgres://user:password@host:5432/krisenfest';

/** A container's port mapping reaches 0.0.0.0 only; what is published outside is decided by who starts the container. */
const IsReachableByThisMachineAlone = () =>
  ValidateBy(
    {
      name: 'isReachableByThisMachineAlone',
      validator: {
        validate: (host, args) =>
          LOOPBACK.includes(String(host)) || (host === '0.0.0.0' && (args?.object as Config).inContainer),
      },
    },
    {
      message:
        'KRISENFEST_HOST has to be 127.0.0.1, ::1 or localhost, because the service has no accounts yet; ' +
        '0.0.0.0 is accepted only inside a container (KRISENFEST_IN_CONTAINER=1).',
    },
  );

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
  @IsReachableByThisMachineAlone()
  readonly host: string;

  @IsInt({ message: 'KRISENFEST_PORT has to be a whole number, for example 3000.' })
  @Min(0, { message: 'KRISENFEST_PORT has to be 0 (any free port) or more.' })
  @Max(65535, { message: 'KRISENFEST_PORT has to be 65535 or less.' })
  readonly port: number;

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

  constructor(env: NodeJS.ProcessEnv) {
    this.host = env.KRISENFEST_HOST || '127.0.0.1';
    this.port = Number(env.KRISENFEST_PORT || 3000);
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
