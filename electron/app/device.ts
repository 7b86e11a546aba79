/** Device settings in `device.json`: never exported, and never a reason not to start. */
import { dirname } from 'node:path';
import { type Device, defaultDevice, deviceSchema } from '../../shared/settings/device.ts';
import { setAside } from '../journal/set-aside.ts';
import { durableWrite } from '../store/durable-write.ts';
import { type FsPort, nodeDisk } from '../store/fs-port.ts';
import { inOrder } from '../store/in-order.ts';
import { onDisk } from '../store/refusal.ts';

/** The settings of this device, in memory and on its disk. */
export type DeviceSettings = {
  readonly current: Device;
  /** Whether the file made no sense when it was read, and was kept aside. */
  readonly wasReset: boolean;
  /** Changes some, forgets those that are undefined; on the disk once it resolves. @throws Refusal */
  save(fields: { readonly [Name in keyof Device]?: Device[Name] | undefined }): Promise<void>;
};

/** Reads the settings; a file that makes no sense is kept aside and the defaults hold. */
export async function openDevice(path: string, disk: FsPort = nodeDisk): Promise<DeviceSettings> {
  const queue = inOrder();
  const { device, wasReset } = await readDevice(path, disk);
  let current = device;
  return {
    wasReset,
    get current() {
      return current;
    },
    save: (fields) =>
      queue(async () => {
        const next = withoutHoles({ ...current, ...fields });
        await onDisk(async () => {
          await disk.makeFolder(dirname(path));
          await durableWrite(disk, path, textOf(next));
        }).catch(async (refusal) => {
          // It may have taken the file's name all the same; the next start must not find it there.
          await durableWrite(disk, path, textOf(current)).catch(() => {});
          throw refusal;
        });
        current = next;
      }),
  };
}

async function readDevice(
  path: string,
  disk: FsPort,
): Promise<{ readonly device: Device; readonly wasReset: boolean }> {
  let bytes: Uint8Array;
  try {
    bytes = await disk.read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return { device: defaultDevice, wasReset: false };
    }
    // It says where the journal is: not read, it must not be written over, nor passed over in silence.
    return reset(path, disk);
  }
  try {
    const fields: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return { device: withoutHoles(deviceSchema.parse(fields)), wasReset: false };
  } catch {
    return reset(path, disk);
  }
}

async function reset(path: string, disk: FsPort) {
  await setAside(disk, path).catch(() => {});
  return { device: defaultDevice, wasReset: true };
}

function textOf(device: Device): readonly string[] {
  return [`${JSON.stringify(device, null, 2)}\n`];
}

/** `catch` leaves undefined fields behind where the file's made no sense. */
function withoutHoles(fields: object): Device {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Device;
}
