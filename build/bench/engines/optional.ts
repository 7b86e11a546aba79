/** Packages of build/bench/package.json, which are there only for who installed them. */
import { createRequire } from 'node:module';

/** Loads one. @throws where it is not installed or not for this machine. */
export function optional<Module>(name: string): Module {
  const home = process.env.PALABRA_BENCH_PACKAGES ?? '';
  return createRequire(home)(name) as Module;
}
