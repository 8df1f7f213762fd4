/** Lets threads that are started under Jest run the source as it is. */
import { register } from 'node:module';

register('../database/typescript-loader.mjs', import.meta.url);
