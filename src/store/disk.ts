import fs from 'node:fs';

/** What a writer does to its file. One place, so that a test can let a disk fail where disks do. */
export interface Disk {
  /** Hands bytes to the system, at the end of the file. @returns how many it took */
  write(descriptor: number, bytes: Buffer, offset: number, length: number): number;
  /** Returns when all that was written is on the disk. */
  sync(descriptor: number): Promise<void>;
  /** Cuts off what lies behind, and returns when that is on the disk. */
  truncate(descriptor: number, length: number): Promise<void>;
}

/**
 * The disk as Node has it. Writing goes into the memory of the system and is done at once; waiting for the disk is
 * what takes time, and is not waited for on the thread of the service. Measured in turns with both on the pool of
 * threads, one caller waits half as long.
 */
export const systemDisk: Disk = {
  write: (descriptor, bytes, offset, length) => fs.writeSync(descriptor, bytes, offset, length),
  sync,
  async truncate(descriptor, length) {
    fs.ftruncateSync(descriptor, length);
    await sync(descriptor);
  },
};

function sync(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fdatasync(descriptor, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}
